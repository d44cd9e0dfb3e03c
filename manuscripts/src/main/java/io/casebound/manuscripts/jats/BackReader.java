package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.manuscripts.prose.MarkedText;
import io.casebound.manuscripts.prose.RunInHeading;
import io.casebound.model.Manuscript;
import io.casebound.model.Section;
import io.casebound.model.SectionRole;
import io.casebound.model.Source;
import java.util.List;
import java.util.Optional;

/** Reads what stands behind the body, and the declarations that stand in the front matter. */
final class BackReader {
  /** What only holds sections of the back matter together. */
  private static final ImmutableSet<String> GROUPS = ImmutableSet.of("app-group", "back");

  /** Where authors put declarations of every kind. */
  private static final ImmutableSet<String> MIXED = ImmutableSet.of("ack", "notes");

  private final Source source;
  private final BlockReader blocks;
  private final Manuscript.Builder manuscript;

  BackReader(Source source, BlockReader blocks, Manuscript.Builder manuscript) {
    this.source = source;
    this.blocks = blocks;
    this.manuscript = manuscript;
  }

  void read(XmlElement article) {
    FrontReader.metas(article).forEach(this::front);
    article.at("front", "notes").forEach(this::section);
    article.elements("back").forEach(this::group);
  }

  private void front(XmlElement meta) {
    meta.at("title-group", "fn-group", "fn").forEach(this::note);
    for (XmlElement notes : meta.elements("author-notes")) {
      for (XmlElement part : notes.elements()) {
        if (!part.is("corresp")) {
          note(part);
        }
      }
    }
    meta.elements("funding-group").forEach(this::section);
    meta.elements("supplementary-material").forEach(this::note);
  }

  private void group(XmlElement group) {
    for (XmlElement part : group.elements()) {
      if (part.isAnyOf(GROUPS)) {
        group(part);
      } else if (part.is("fn-group") && !part.first("title").isPresent()) {
        part.elements().forEach(this::note);
      } else {
        section(part);
      }
    }
  }

  /** A section; what declares something else inside acknowledgements is a section below them. */
  private void section(XmlElement element) {
    List<XmlElement> others =
        element.isAnyOf(MIXED)
            ? element.elements("p").stream().filter(this::declares).toList()
            : List.of();
    if (others.isEmpty()) {
      add(blocks.section(element, Optional.empty(), 1));
      return;
    }
    Section own = blocks.section(element.without(others), Optional.empty(), 1);
    add(
        new Section(
            own.id(),
            own.heading(),
            own.role(),
            own.language(),
            own.blocks(),
            ImmutableList.<Section>builder()
                .addAll(others.stream().map(this::noteSection).toList())
                .addAll(own.sections())
                .build(),
            own.span()));
  }

  private boolean declares(XmlElement paragraph) {
    return firstWords(paragraph)
        .filter(role -> role.isDeclaration() && role != SectionRole.ACKNOWLEDGEMENTS)
        .isPresent();
  }

  /** A note is a section of its own: what it declares is told by its type or its first words. */
  private void note(XmlElement element) {
    add(noteSection(element));
  }

  private Section noteSection(XmlElement element) {
    SectionRole role =
        firstWords(element).or(() -> RoleTable.type(element)).orElse(SectionRole.OTHER);
    SectionDraft draft = new SectionDraft(Optional.empty(), role, 1);
    blocks.blocks(List.of(element), draft);
    return draft.build(source, element.start(), element.end());
  }

  private Optional<SectionRole> firstWords(XmlElement note) {
    XmlElement paragraph = note.is("p") ? note : note.firstBelow("p").orElse(note);
    return BoldHeading.role(paragraph, source)
        .or(
            () ->
                RunInHeading.of(MarkedText.of(Inline.text(paragraph, source).text()), false)
                    .map(RunInHeading::role));
  }

  private void add(Section section) {
    boolean empty =
        section.title().isEmpty() && section.blocks().isEmpty() && section.sections().isEmpty();
    if (!empty) {
      manuscript.addBack(section);
    }
  }
}
