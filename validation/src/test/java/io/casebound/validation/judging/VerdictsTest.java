package io.casebound.validation.judging;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import io.casebound.validation.Validator;
import io.casebound.validation.assessment.Assessment;
import io.casebound.validation.assessment.Verdict;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class VerdictsTest {
  private static final Validator VALIDATOR = Validator.builder().build();

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvFileSource(
      resources = "verdicts.csv",
      delimiter = '|',
      numLinesToSkip = 1,
      encoding = "UTF-8",
      maxCharsPerColumn = 1000)
  void judgesAsTheCodebookSays(String item, String verdict, String text) throws IOException {
    Assessment assessment = assess(item, text);

    assertThat(word(assessment.verdict())).isEqualTo(verdict);
    assertThat(assessment.missing().isPresent()).isEqualTo(assessment.verdict() == Verdict.PARTIAL);
    assertThat(assessment.searched().isPresent()).isEqualTo(assessment.verdict() == Verdict.ABSENT);
    if (assessment.verdict() == Verdict.PRESENT) {
      assertThat(assessment.evidence()).isNotEmpty();
    }
  }

  private static Assessment assess(String item, String text) throws IOException {
    return VALIDATOR.review(manuscript(text)).assessments().stream()
        .filter(assessment -> assessment.item().id().equals(item))
        .findFirst()
        .orElseThrow();
  }

  private static Manuscript manuscript(String text) throws IOException {
    String markdown = text.replace("\\n", "\n").replace("¶", "\n\n") + "\n";
    return Manuscripts.read(Source.of("case.md", markdown), ManuscriptFormat.MARKDOWN);
  }

  private static String word(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
