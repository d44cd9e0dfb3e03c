package io.casebound.benchmarks.words;

import com.google.common.collect.ImmutableMultiset;
import io.casebound.model.Contributor;
import io.casebound.model.CrossReference;
import io.casebound.model.Manuscript;
import io.casebound.model.Paragraph;
import io.casebound.model.Section;
import io.casebound.model.SubArticle;
import io.casebound.model.reference.Reference;
import java.util.stream.Stream;

/** The identifiers that the links of a manuscript lead to, each as often as it is linked to. */
final class ReadLinks {
  private ReadLinks() {}

  static ImmutableMultiset<String> of(Manuscript manuscript) {
    return all(manuscript).collect(ImmutableMultiset.toImmutableMultiset());
  }

  private static Stream<String> all(Manuscript manuscript) {
    return Stream.of(
            paragraphs(manuscript).flatMap(ReadLinks::links),
            ids(manuscript.metadata().crossReferences().stream()),
            manuscript.contributors().stream()
                .map(Contributor::affiliationIds)
                .flatMap(ids -> ids.stream()),
            manuscript.references().stream()
                .map(Reference::crossReferences)
                .flatMap(links -> ids(links.stream())),
            manuscript.subArticles().stream().map(SubArticle::article).flatMap(ReadLinks::all))
        .flatMap(links -> links);
  }

  private static Stream<Paragraph> paragraphs(Manuscript manuscript) {
    return Stream.concat(
        manuscript.placedParagraphs().map(placed -> placed.paragraph()),
        manuscript.sections().map(Section::heading).flatMap(heading -> heading.stream()));
  }

  private static Stream<String> links(Paragraph paragraph) {
    return Stream.of(
            paragraph.citations().stream().flatMap(each -> each.referenceIds().stream()),
            paragraph.callOuts().stream().flatMap(each -> each.targetIds().stream()),
            ids(paragraph.crossReferences().stream()))
        .flatMap(ids -> ids);
  }

  private static Stream<String> ids(Stream<CrossReference> links) {
    return links.flatMap(link -> link.targetIds().stream());
  }
}
