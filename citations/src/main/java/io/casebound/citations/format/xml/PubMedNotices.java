package io.casebound.citations.format.xml;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.citations.lookup.Notice;
import io.casebound.citations.lookup.Notice.Kind;
import io.casebound.model.SourceText;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What PubMed says was published about a work since: its {@code CommentsCorrections}, and the type
 * "Retracted Publication" (NLM, "MEDLINE PubMed XML Element Descriptions and their Attributes").
 */
final class PubMedNotices {
  private static final String SOURCE = "PubMed";

  private static final ImmutableMap<String, Kind> KINDS =
      ImmutableMap.of(
          "RetractionIn", Kind.RETRACTION,
          "PartialRetractionIn", Kind.CORRECTION,
          "RetractedandRepublishedIn", Kind.RETRACTION,
          "ExpressionOfConcernIn", Kind.CONCERN,
          "ErratumIn", Kind.CORRECTION,
          "CorrectedandRepublishedIn", Kind.CORRECTION);

  private PubMedNotices() {}

  /** The notices of a citation, in their order. */
  static ImmutableList<Notice> of(Element citation) {
    ImmutableList<Notice> linked =
        citation
            .all("CommentsCorrectionsList/CommentsCorrections")
            .flatMap(PubMedNotices::notice)
            .collect(ImmutableList.toImmutableList());
    boolean isTold = linked.stream().anyMatch(notice -> notice.kind() == Kind.RETRACTION);
    boolean isRetracted =
        citation
            .all("Article/PublicationTypeList/PublicationType")
            .anyMatch(type -> type.text().value().equals("Retracted Publication"));
    return isTold || !isRetracted
        ? linked
        : ImmutableList.<Notice>builder()
            .add(Notice.of(Kind.RETRACTION, SOURCE))
            .addAll(linked)
            .build();
  }

  private static Stream<Notice> notice(Element link) {
    Optional<String> identifier =
        link.text("PMID").or(() -> link.text("RefSource")).map(SourceText::value);
    return Optional.ofNullable(KINDS.get(link.attribute("RefType"))).stream()
        .map(
            kind ->
                new Notice(
                    kind,
                    SOURCE,
                    Optional.empty(),
                    identifier,
                    link.text("Note").map(SourceText::value)));
  }
}
