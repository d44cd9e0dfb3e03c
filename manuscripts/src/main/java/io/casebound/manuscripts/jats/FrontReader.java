package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.Affiliation;
import io.casebound.model.Manuscript;
import io.casebound.model.SectionRole;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the front matter. */
final class FrontReader {
  private static final ImmutableSet<String> MARKS = ImmutableSet.of("xref", "fn");

  private final Source source;
  private final BlockReader blocks;
  private final Manuscript.Builder manuscript;

  FrontReader(Source source, BlockReader blocks, Manuscript.Builder manuscript) {
    this.source = source;
    this.blocks = blocks;
    this.manuscript = manuscript;
  }

  void read(XmlElement article) {
    article.at("front", "journal-meta").forEach(this::journal);
    article.at("front", "article-meta").forEach(this::meta);
  }

  private void journal(XmlElement meta) {
    Stream.concat(meta.at("journal-title-group", "journal-title"), meta.at("journal-title"))
        .findFirst()
        .map(title -> Inline.text(title, source))
        .filter(title -> !title.isEmpty())
        .ifPresent(title -> manuscript.journal(title.text()));
  }

  private void meta(XmlElement meta) {
    title(meta).ifPresent(manuscript::title);
    meta.elements("article-id")
        .filter(id -> id.attribute("pub-id-type").equals("doi"))
        .map(id -> Inline.text(id, source))
        .filter(id -> !id.isEmpty())
        .findFirst()
        .ifPresent(id -> manuscript.doi(id.text()));
    for (Affiliation affiliation : new ContributorReader(source, meta).read(manuscript)) {
      manuscript.add(affiliation);
    }
    new DateReader(source).read(meta).forEach(manuscript::add);
    meta.elements("kwd-group").flatMap(group -> group.descendants("kwd")).forEach(this::keyword);
    abstracts(meta);
  }

  /** Title and subtitle, without the marks of footnotes. */
  private Optional<SourceText> title(XmlElement meta) {
    TextFlow flow = new TextFlow(source);
    meta.at("title-group", "article-title").forEach(title -> Inline.nodes(unmarked(title), flow));
    for (XmlElement subtitle : meta.at("title-group", "subtitle").toList()) {
      if (Character.isLetterOrDigit(flow.last())) {
        flow.punctuate(":");
      }
      flow.breakWord();
      Inline.nodes(unmarked(subtitle), flow);
    }
    SourceText title = flow.build().text();
    return title.length() == 0 ? Optional.empty() : Optional.of(title);
  }

  private static List<XmlNode> unmarked(XmlElement title) {
    return title.children().stream()
        .filter(child -> !(child instanceof XmlElement element && element.isAnyOf(MARKS)))
        .toList();
  }

  private void keyword(XmlElement keyword) {
    FlowedText text = Inline.text(keyword, source);
    if (!text.isEmpty()) {
      manuscript.addKeyword(text.text());
    }
  }

  /** The abstract proper before teasers and highlights, those in other languages at the end. */
  private void abstracts(XmlElement meta) {
    Stream<XmlElement> proper =
        meta.elements("abstract").filter(element -> element.attribute("abstract-type").isEmpty());
    Stream<XmlElement> special =
        meta.elements("abstract").filter(element -> !element.attribute("abstract-type").isEmpty());
    Stream.of(proper, special, meta.elements("trans-abstract"))
        .flatMap(abstracts -> abstracts)
        .map(
            element -> blocks.section(element, Titles.of(element, source), SectionRole.ABSTRACT, 1))
        .forEach(manuscript::addAbstract);
  }
}
