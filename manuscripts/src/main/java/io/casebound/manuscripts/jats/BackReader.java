package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableSet;
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

  private void section(XmlElement element) {
    Section section = blocks.section(element, Optional.empty(), 1);
    boolean list = element.is("ref-list") && section.blocks().isEmpty();
    if (!list) {
      add(section);
    }
  }

  /** A note is a section of its own: what it declares is told by its type or its first words. */
  private void note(XmlElement element) {
    SectionRole role =
        RunInHeading.role(element, source)
            .or(() -> RoleTable.type(element))
            .orElse(SectionRole.OTHER);
    SectionDraft draft = new SectionDraft(Optional.empty(), role, 1);
    blocks.blocks(List.of(element), draft);
    add(draft.build(source, element.start(), element.end()));
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
