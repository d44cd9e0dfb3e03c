package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableSet;
import io.casebound.manuscripts.prose.MarkedText;
import io.casebound.manuscripts.prose.RunInHeading;
import io.casebound.model.Manuscript;
import io.casebound.model.Section;
import io.casebound.model.SectionRole;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    article.at("front", "article-meta", "author-notes", "fn").forEach(this::note);
    article.at("front", "article-meta", "funding-group").forEach(this::section);
    article.at("front", "notes").forEach(this::section);
    article.elements("back").forEach(this::group);
    Stream.concat(article.elements("sub-article"), article.elements("response"))
        .forEach(this::article);
  }

  private void group(XmlElement group) {
    for (XmlElement part : group.elements().toList()) {
      if (part.isAnyOf(GROUPS)) {
        group(part);
      } else if (part.is("fn-group") && !part.first("title").isPresent()) {
        part.elements().forEach(this::note);
      } else {
        section(part);
      }
    }
  }

  /** A section; what declares something else inside acknowledgements is a section of its own. */
  private void section(XmlElement element) {
    List<XmlElement> others =
        element.isAnyOf(MIXED) ? element.elements("p").filter(this::declares).toList() : List.of();
    Section section = blocks.section(element.without(others), Optional.empty(), 1);
    boolean list = element.is("ref-list") && section.blocks().isEmpty();
    boolean othersOnly = !others.isEmpty() && section.blocks().isEmpty();
    if (!list && !othersOnly) {
      add(section);
    }
    others.forEach(this::note);
  }

  private boolean declares(XmlElement paragraph) {
    return firstWords(paragraph)
        .filter(role -> role.isDeclaration() && role != SectionRole.ACKNOWLEDGEMENTS)
        .isPresent();
  }

  /** A note is a section of its own: what it declares is told by its type or its first words. */
  private void note(XmlElement element) {
    SectionRole role =
        firstWords(element).or(() -> RoleTable.type(element)).orElse(SectionRole.OTHER);
    SectionDraft draft = new SectionDraft(Optional.empty(), role, 1);
    blocks.blocks(List.of(element), draft);
    add(draft.build(source, element.start(), element.end()));
  }

  private Optional<SectionRole> firstWords(XmlElement note) {
    XmlElement paragraph = note.walk().filter(part -> part.is("p")).findFirst().orElse(note);
    return BoldHeading.role(paragraph, source)
        .or(
            () ->
                RunInHeading.of(MarkedText.of(Inline.text(paragraph, source).text()), false)
                    .map(RunInHeading::role));
  }

  private void article(XmlElement article) {
    Optional<SourceText> title =
        Stream.concat(article.elements("front-stub"), article.at("front", "article-meta"))
            .flatMap(front -> front.at("title-group", "article-title"))
            .findFirst()
            .map(element -> Inline.text(element, source).text())
            .filter(text -> text.length() > 0);
    SectionDraft draft = new SectionDraft(title, SectionRole.OTHER, 1);
    List<XmlElement> parts =
        article.elements().filter(part -> part.is("body") || part.is("back")).toList();
    parts.forEach(part -> blocks.blocks(part.children(), draft));
    add(draft.build(source, article.start(), article.end()));
  }

  private void add(Section section) {
    boolean empty =
        section.title().isEmpty() && section.blocks().isEmpty() && section.sections().isEmpty();
    if (!empty) {
      manuscript.addBack(section);
    }
  }
}
