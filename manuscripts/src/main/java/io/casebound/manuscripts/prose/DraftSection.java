package io.casebound.manuscripts.prose;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Block;
import io.casebound.model.Paragraph;
import io.casebound.model.Section;
import io.casebound.model.SectionRole;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A section while it grows. */
final class DraftSection {
  private final int level;
  private final Optional<SourceText> title;
  private final SectionRole role;
  private final List<DraftBlock> blocks = new ArrayList<>();
  private final List<DraftSection> sections = new ArrayList<>();
  private int start = Integer.MAX_VALUE;
  private int end;

  DraftSection(int level, Optional<SourceText> title, SectionRole role) {
    this.level = level;
    this.title = title;
    this.role = role;
    title.ifPresent(text -> cover(text.span().start(), text.span().end()));
  }

  int level() {
    return level;
  }

  SectionRole role() {
    return role;
  }

  boolean isBare() {
    return blocks.isEmpty() && sections.isEmpty();
  }

  /** The block that stands last, if there is one and no subsection follows it. */
  @Nullable DraftBlock last() {
    return blocks.isEmpty() || !sections.isEmpty() ? null : blocks.get(blocks.size() - 1);
  }

  void add(DraftSection section) {
    sections.add(section);
  }

  void add(DraftBlock block) {
    blocks.add(block);
  }

  /** Takes a stretch of the source into the section's span. */
  void cover(int from, int to) {
    start = Math.min(start, from);
    end = Math.max(end, to);
  }

  Stream<MarkedText> texts() {
    return Stream.concat(
        blocks.stream().flatMap(DraftBlock::texts), sections.stream().flatMap(DraftSection::texts));
  }

  Section build(Source source, CitationMarks marks) {
    ImmutableList<Block> built =
        blocks.stream().map(block -> block.block(marks)).collect(ImmutableList.toImmutableList());
    ImmutableList<Section> below =
        sections.stream()
            .map(section -> section.build(source, marks))
            .collect(ImmutableList.toImmutableList());
    return new Section(
        Optional.empty(),
        title.map(text -> heading(text, marks)),
        role,
        Optional.empty(),
        built,
        below,
        source.span(Math.min(start, end), end));
  }

  /** A heading may cite; a figure or table that it names is one that follows, and not called. */
  private static Paragraph heading(SourceText title, CitationMarks marks) {
    return new Paragraph(title, marks.in(MarkedText.of(title)), ImmutableList.of());
  }
}
