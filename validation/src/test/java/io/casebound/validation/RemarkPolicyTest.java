package io.casebound.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Severity;
import io.casebound.validation.SetAside.By;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemarkPolicyTest {
  private static final String TEXT =
      """
      # Gout of the larynx

      ## Case presentation

      A 50-year-old man presented with hoarseness.

      ## Perspective

      ## Epilogue
      """;

  @Test
  void letsTheLongestNameOfARuleWeigh() throws IOException {
    Review review =
        review(
            Validator.builder()
                .severity("CARE-13", Severity.WARNING)
                .severity("CARE-*", Severity.NOTE)
                .severity("C*", Severity.ERROR),
            TEXT);

    assertThat(review.remarks())
        .filteredOn(remark -> remark.rule().startsWith("C"))
        .allSatisfy(
            remark ->
                assertThat(remark.severity())
                    .as(remark.rule())
                    .isEqualTo(
                        switch (remark.rule()) {
                          case "CARE-13" -> Severity.WARNING;
                          case "CONFLICTS-UNSTATED" -> Severity.ERROR;
                          default -> Severity.NOTE;
                        }));
  }

  @Test
  void setsAsideWhatTheConfigurationSilences() throws IOException {
    Review review =
        review(Validator.builder().silence(Silencing.everywhere("CARE-7", "told in a film")), TEXT);

    assertThat(review.remarks()).extracting(Remark::rule).doesNotContain("CARE-7");
    assertThat(review.setAside())
        .singleElement()
        .satisfies(
            aside -> {
              assertThat(aside.remark().rule()).isEqualTo("CARE-7");
              assertThat(aside.by()).isEqualTo(By.CONFIGURATION);
              assertThat(aside.reason()).isEqualTo("told in a film");
            });
  }

  @Test
  void saysThatASilencingOfTheConfigurationIsUnused() throws IOException {
    Review review =
        review(Validator.builder().silence(Silencing.everywhere("TABLE-ORDER", "why not")), TEXT);

    assertThat(review.remarks())
        .filteredOn(remark -> remark.rule().equals("SILENCING-UNUSED"))
        .singleElement()
        .satisfies(remark -> assertThat(remark.message()).contains("TABLE-ORDER"));
  }

  @Test
  void saysOnceAfterARunWhatSilencesNothingInAnyManuscript() throws IOException {
    ReviewRun run =
        Validator.builder()
            .silence(Silencing.everywhere("TABLE-ORDER", "why not"))
            .silence(Silencing.everywhere("SECTION-EMPTY", "the template asks for it"))
            .build()
            .run();
    Review first = run.review(read(TEXT + "\n## Perspective\n"));
    Review last = run.review(read(TEXT));

    assertThat(unused(first)).isEmpty();
    assertThat(unused(last)).isEmpty();
    assertThat(unused(run.close(last))).singleElement().asString().contains("TABLE-ORDER");
    assertThat(run.close(last).remarks()).containsAll(last.remarks());
  }

  private static List<String> unused(Review review) {
    return review.remarks().stream()
        .filter(remark -> remark.rule().equals("SILENCING-UNUSED"))
        .map(Remark::message)
        .toList();
  }

  @Test
  void leavesManuscriptsAloneThatASilencingDoesNotName() throws IOException {
    Silencing other = new Silencing("CARE-7", "other/*.md", "told in a film");

    assertThat(review(Validator.builder().silence(other), TEXT).remarks())
        .extracting(Remark::rule)
        .contains("CARE-7")
        .doesNotContain("SILENCING-UNUSED");
    assertThat(other.names("/home/other/case.md")).isTrue();
    assertThat(new Silencing("CARE-7", "case.md", "so").names("a\\case.md")).isTrue();
    assertThat(new Silencing("CARE-7", "case.md", "so").names("mycase.md")).isFalse();
  }

  @Test
  void takesNoSilencingWithoutAReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Silencing.everywhere("CARE-7", " - "))
        .withMessageContaining("no reason");
    assertThatIllegalArgumentException().isThrownBy(() -> Silencing.everywhere("care 7", "so"));
  }

  @Test
  void silencesInTheParagraphBelowOnly() throws IOException {
    Review review =
        review(
            Validator.builder(),
            TEXT.replace(
                "## Perspective",
                "<!-- casebound silence SECTION-EMPTY: later -->\n## Perspective"));

    assertThat(review.setAside())
        .singleElement()
        .satisfies(
            aside -> {
              assertThat(aside.by()).isEqualTo(By.MANUSCRIPT);
              assertThat(aside.remark().message()).contains("Perspective");
            });
    assertThat(review.remarks()).extracting(Remark::message).anyMatch(m -> m.contains("Epilogue"));
  }

  static Review review(Validator.Builder validator, String text) throws IOException {
    return review(validator.build(), text);
  }

  static Review review(Validator validator, String text) throws IOException {
    return validator.review(read(text));
  }

  private static Manuscript read(String text) throws IOException {
    return Manuscripts.read(Source.of("case.md", text), ManuscriptFormat.MARKDOWN);
  }
}
