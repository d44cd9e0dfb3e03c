package io.casebound.citations.format.tagged;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.citations.lookup.Notice;
import io.casebound.citations.lookup.Notice.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the MEDLINE format says was published about a work since: its tags for corrections, and the
 * type "Retracted Publication" (NLM, "MEDLINE/PubMed Data Element (Field) Descriptions").
 */
final class MedlineNotices {
  private static final String SOURCE = "PubMed";
  private static final Pattern PMID = Pattern.compile("PMID: (\\d{1,8})");

  private static final ImmutableMap<String, Kind> KINDS =
      ImmutableMap.of(
          "RIN", Kind.RETRACTION,
          "PRIN", Kind.CORRECTION,
          "RRI", Kind.RETRACTION,
          "ECI", Kind.CONCERN,
          "EIN", Kind.CORRECTION,
          "CRI", Kind.CORRECTION);

  private MedlineNotices() {}

  static ImmutableList<Notice> of(List<TaggedField> record) {
    ImmutableList<Notice> linked =
        record.stream().flatMap(MedlineNotices::notice).collect(ImmutableList.toImmutableList());
    boolean isTold = linked.stream().anyMatch(notice -> notice.kind() == Kind.RETRACTION);
    boolean isRetracted =
        record.stream()
            .anyMatch(
                field -> field.is("PT") && field.value().value().equals("Retracted Publication"));
    return isTold || !isRetracted
        ? linked
        : ImmutableList.<Notice>builder()
            .add(Notice.of(Kind.RETRACTION, SOURCE))
            .addAll(linked)
            .build();
  }

  private static Stream<Notice> notice(TaggedField field) {
    return Optional.ofNullable(KINDS.get(field.tag())).stream()
        .map(kind -> notice(kind, field.text().value()));
  }

  private static Notice notice(Kind kind, String where) {
    Matcher pmid = PMID.matcher(where);
    return new Notice(
        kind,
        SOURCE,
        Optional.empty(),
        Optional.of(pmid.find() ? pmid.group(1) : where).filter(text -> !text.isEmpty()),
        Optional.empty());
  }
}
