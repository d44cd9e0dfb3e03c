package io.casebound.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.model.remark.Remark;
import io.casebound.validation.Review;
import io.casebound.validation.Validator;
import io.casebound.validation.assessment.Assessment;
import io.casebound.validation.assessment.Verdict;
import io.casebound.validation.profile.Profiles;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The whole path from a file to its review. What must come out stands in {@code verdicts.tsv}, an
 * item a row with the reason, and in {@code remarks.tsv}, a remark a row with its line in each form
 * of the manuscript.
 */
class ReviewOfTheCaseTest {
  private static final Validator VALIDATOR = Validator.builder().profile(Profiles.care()).build();

  static Stream<String> forms() {
    return Renderings.NAMES.stream();
  }

  private static Review review(String form) throws IOException {
    return VALIDATOR.review(Renderings.read(form));
  }

  private static ImmutableMap<String, Verdict> expectedVerdicts() {
    return Renderings.table("verdicts.tsv").stream()
        .collect(
            ImmutableMap.toImmutableMap(
                row -> row.get(0),
                row -> Verdict.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_'))));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void judgesEveryItemAsAnEditorWould(String form) throws IOException {
    ImmutableMap<String, Verdict> verdicts =
        review(form).assessments().stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    assessment -> assessment.item().id(), Assessment::verdict));

    assertThat(verdicts).containsExactlyEntriesOf(expectedVerdicts());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void showsEvidenceForWhatIsReportedAndSaysWhatIsNot(String form) throws IOException {
    for (Assessment assessment : review(form).assessments()) {
      String item = assessment.item().id();
      switch (assessment.verdict()) {
        case PRESENT -> assertThat(assessment.evidence()).as(item).isNotEmpty();
        case PARTIAL -> assertThat(assessment.missing()).as(item).isPresent();
        case ABSENT -> assertThat(assessment.searched()).as(item).isPresent();
        case NOT_APPLICABLE, FOR_A_HUMAN -> assertThat(assessment.reason()).as(item).isPresent();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void makesARemarkOfEachItemThatIsNotFullyReported(String form) throws IOException {
    List<String> lacking =
        expectedVerdicts().entrySet().stream()
            .filter(
                entry -> entry.getValue() == Verdict.ABSENT || entry.getValue() == Verdict.PARTIAL)
            .map(entry -> "CARE-" + entry.getKey().toUpperCase(Locale.ROOT))
            .toList();

    assertThat(review(form).remarks())
        .extracting(Remark::rule)
        .filteredOn(rule -> rule.startsWith("CARE-"))
        .containsExactlyInAnyOrderElementsOf(lacking);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void makesTheOtherRemarksAtTheirLinesAndNoMore(String form) throws IOException {
    ImmutableList<ImmutableList<String>> rows = Renderings.table("remarks.tsv");
    int column = 1 + Renderings.NAMES.indexOf(form);

    assertThat(review(form).remarks())
        .filteredOn(remark -> !remark.rule().startsWith("CARE-"))
        .extracting(remark -> remark.rule() + " " + remark.span().line())
        .containsExactlyInAnyOrderElementsOf(
            rows.stream().map(row -> row.get(0) + " " + row.get(column)).toList());
  }

  @Test
  void expectsAVerdictOnEveryItem() {
    assertThat(expectedVerdicts()).hasSize(30);
    assertThat(expectedVerdicts().keySet())
        .containsExactlyElementsOf(
            Profiles.care().items().stream().map(item -> item.id()).toList());
  }
}
