package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Block;
import io.casebound.model.Section;
import io.casebound.model.SectionRole;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import java.util.Optional;

/** A section in the making. */
final class SectionDraft {
  private final Optional<SourceText> title;
  private final SectionRole role;
  private final int depth;
  private final ImmutableList.Builder<Block> blocks = ImmutableList.builder();
  private final ImmutableList.Builder<Section> sections = ImmutableList.builder();
  private boolean empty;

  /**
   * A section without content.
   *
   * @param depth how many sections stand around it
   */
  SectionDraft(Optional<SourceText> title, SectionRole role, int depth) {
    this.title = title;
    this.role = role;
    this.depth = depth;
    this.empty = title.isEmpty();
  }

  SectionRole role() {
    return role;
  }

  int depth() {
    return depth;
  }

  void add(Block block) {
    blocks.add(block);
    empty = false;
  }

  void add(Section section) {
    sections.add(section);
    empty = false;
  }

  /** Whether there is nothing in it, not even a heading. */
  boolean isEmpty() {
    return empty;
  }

  ImmutableList<Block> blocks() {
    return blocks.build();
  }

  ImmutableList<Section> sections() {
    return sections.build();
  }

  Section build(Source source, int start, int end) {
    return new Section(title, role, blocks(), sections(), source.span(start, end));
  }
}
