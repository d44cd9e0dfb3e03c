package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Block;
import io.casebound.model.Box;
import io.casebound.model.Paragraph;
import io.casebound.model.Section;
import io.casebound.model.SectionRole;
import io.casebound.model.Source;
import java.util.Optional;

/** A section in the making. */
final class SectionDraft {
  private final Optional<Paragraph> heading;
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
  SectionDraft(Optional<Paragraph> heading, SectionRole role, int depth) {
    this.heading = heading;
    this.role = role;
    this.depth = depth;
    this.empty = heading.isEmpty();
  }

  /** What only holds blocks for a while, at the place of another. */
  SectionDraft within() {
    return new SectionDraft(Optional.empty(), role, depth);
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

  /** All that stands in it as blocks: a section where none may be is a box. */
  ImmutableList<Block> blocks() {
    ImmutableList.Builder<Block> all = ImmutableList.builder();
    all.addAll(blocks.build());
    sections.build().forEach(section -> all.add(new Box(section)));
    return all.build();
  }

  /** The section that is made of an element. */
  Section build(Source source, XmlElement element) {
    String language = element.attribute("lang");
    return new Section(
        element.id(),
        heading,
        role,
        language.isEmpty() ? Optional.empty() : Optional.of(language),
        blocks.build(),
        sections.build(),
        source.span(element.start(), element.end()));
  }

  /** The section from one place to another. */
  Section build(Source source, int start, int end) {
    return new Section(
        Optional.empty(),
        heading,
        role,
        Optional.empty(),
        blocks.build(),
        sections.build(),
        source.span(start, end));
  }
}
