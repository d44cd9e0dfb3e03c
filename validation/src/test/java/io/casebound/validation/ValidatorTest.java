package io.casebound.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import io.casebound.model.SourceSpan;
import io.casebound.model.remark.Remark;
import io.casebound.validation.assessment.Assessment;
import io.casebound.validation.assessment.Verdict;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValidatorTest {
  private static final String TEXT =
      """
      # Gout of the larynx

      ## Case presentation

      A 50-year-old man presented with hoarseness. He was given colchicine.

      ## Discussion

      Gout of the larynx is rare.
      """;

  @Test
  void makesARemarkOfEachItemThatIsNotFullyReported() throws IOException {
    Review review = review(Validator.builder().build());
    Stream<String> lacking =
        review.assessments().stream()
            .filter(
                assessment ->
                    assessment.verdict() == Verdict.ABSENT
                        || assessment.verdict() == Verdict.PARTIAL)
            .map(assessment -> "CARE-" + assessment.item().id().toUpperCase(java.util.Locale.ROOT));

    assertThat(review.remarks().stream().map(Remark::rule).filter(rule -> rule.startsWith("CARE-")))
        .containsExactlyInAnyOrderElementsOf(lacking.toList());
  }

  @Test
  void placesARemarkAtTheSectionWhereTheItemBelongs() throws IOException {
    assertThat(remark("CARE-11A").span().line()).isEqualTo(7);
    assertThat(remark("CARE-10B").span().line()).isEqualTo(3);
    assertThat(remark("CARE-13").span().line()).isEqualTo(1);
  }

  @Test
  void placesWhatTheTextLacksNotInTheAbstract() throws IOException {
    String structured =
        """
        # Gout of the larynx

        ## Abstract

        **Case presentation:** A 50-year-old man presented with hoarseness.

        ## Case presentation

        A 50-year-old man presented with hoarseness. He was given colchicine.
        """;

    assertThat(remark("CARE-10B", structured).span().line()).isEqualTo(7);
    assertThat(remark("CARE-3D", structured).span().line()).isEqualTo(3);
  }

  @Test
  void placesWhatAnAbstractWithoutHeadingLacksAtItsFirstParagraph() throws IOException {
    String article =
        """
        <article><front><article-meta>
        <title-group><article-title>Gout of the larynx</article-title></title-group>
        <abstract>
        <p>A 50-year-old man presented with hoarseness.</p>
        </abstract></article-meta></front>
        <body><sec><title>Case</title><p>He was given colchicine.</p></sec></body></article>
        """;
    Review review =
        Validator.builder()
            .build()
            .review(Manuscripts.read(Source.of("case.xml", article), ManuscriptFormat.JATS));

    assertThat(review.remarks())
        .filteredOn(remark -> remark.rule().equals("CARE-3D"))
        .singleElement()
        .satisfies(remark -> assertThat(remark.span().line()).isEqualTo(4));
  }

  @Test
  void placesARemarkOnAPartAtTheWordsThatWereFound() throws IOException {
    assertThat(review(Validator.builder().build()).assessments())
        .filteredOn(assessment -> assessment.verdict() == Verdict.PARTIAL)
        .filteredOn(assessment -> !assessment.evidence().isEmpty())
        .isNotEmpty()
        .allSatisfy(
            assessment ->
                assertThat(remark(assessment.item().rule()).span().start())
                    .isEqualTo(assessment.evidence().get(0).decisive().span().start()));
  }

  @Test
  void marksATitleAsAWhole() throws IOException {
    SourceSpan span = remark("CARE-1").span();
    assertThat(TEXT.substring(span.start(), span.end())).isEqualTo("Gout of the larynx");
  }

  @Test
  void saysHowToMendIt() throws IOException {
    assertThat(remark("CARE-13").fix())
        .hasValueSatisfying(fix -> assertThat(fix.advice()).contains("consent"));
  }

  @Test
  void ordersRemarksByPlace() throws IOException {
    assertThat(review(Validator.builder().build()).remarks()).isSortedAccordingTo(Remark.BY_PLACE);
  }

  @Test
  void runsTheRulesThatItIsGiven() throws IOException {
    Review review = review(Validator.builder().rules(ImmutableList.of()).build());

    assertThat(review.remarks()).extracting(Remark::rule).doesNotContain("ABSTRACT-LACKING");
  }

  @Test
  void givesTheSameReviewOnEveryThread() throws Exception {
    Validator validator = Validator.builder().build();
    ImmutableList<Assessment> expected = review(validator).assessments();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<Review> review = () -> review(validator);
      for (var result : threads.invokeAll(ImmutableList.of(review, review, review, review))) {
        assertThat(result.get().assessments()).isEqualTo(expected);
      }
    } finally {
      threads.shutdown();
    }
  }

  private static Remark remark(String rule) throws IOException {
    return remark(rule, TEXT);
  }

  private static Remark remark(String rule, String text) throws IOException {
    return review(Validator.builder().build(), text).remarks().stream()
        .filter(remark -> remark.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static Review review(Validator validator) throws IOException {
    return review(validator, TEXT);
  }

  private static Review review(Validator validator, String text) throws IOException {
    return validator.review(
        Manuscripts.read(Source.of("case.md", text), ManuscriptFormat.MARKDOWN));
  }
}
