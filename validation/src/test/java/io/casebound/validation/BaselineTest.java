package io.casebound.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.io.UnreadableInputException;
import io.casebound.model.remark.Remark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {
  private static final String TEXT =
      """
      # Gout of the larynx

      ## Case

      The larynx (LX) was sore.

      ## Perspective
      """;

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("known.tsv");
    Baseline.builder(file).add(review(TEXT, Baseline.NONE)).build().write(file);
  }

  @Test
  void letsAnOldManuscriptPass() throws IOException {
    Review review = review(TEXT, Baseline.read(file));

    assertThat(review.remarks()).isEmpty();
    assertThat(review.setAside()).isNotEmpty().allMatch(each -> each.by() == SetAside.By.BASELINE);
  }

  @Test
  void knowsRemarksWhereverTheyHaveMovedTo() throws IOException {
    String moved = TEXT.replace("## Case", "## Introduction\n\nLaryngeal gout hurts.\n\n## Case");

    assertThat(review(moved, Baseline.read(file)).remarks())
        .extracting(Remark::rule)
        .doesNotContain("SECTION-EMPTY", "ABBREVIATION-UNUSED");
  }

  @Test
  void saysOnlyWhatIsNew() throws IOException {
    assertThat(review(TEXT + "\n## Epilogue\n", Baseline.read(file)).remarks())
        .extracting(Remark::message)
        .containsExactly("Nothing stands under the heading \"Epilogue\"");
  }

  @Test
  void countsRemarksThatSayTheSame() throws IOException {
    assertThat(review(TEXT + "\n## Perspective\n", Baseline.read(file)).remarks())
        .extracting(Remark::rule)
        .containsExactly("SECTION-EMPTY");
  }

  @Test
  void keepsWhatWasKnownWhenItIsWrittenAnew() throws IOException {
    Baseline known = Baseline.read(file);

    assertThat(Baseline.builder(file).add(review(TEXT, known)).build())
        .hasToString(known.toString())
        .hasToString(Files.readString(file));
  }

  @Test
  void holdsNoWordOfTheManuscript() throws IOException {
    assertThat(file).content().contains("case.md\tSECTION-EMPTY\t").doesNotContain("larynx", "LX");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"case.md", "a\tCARE-1\tzz\t1", "a\tCARE-1\t0123456789abcdef\t0", "a\tb\tc\td\te"})
  void saysWhichLineIsBroken(String line) throws IOException {
    Files.writeString(file, "# known\n" + line + "\n");

    assertThatThrownBy(() -> Baseline.read(file))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith(file + ":2: ");
  }

  private Review review(String text, Baseline baseline) throws IOException {
    Path manuscript = Files.writeString(folder.resolve("case.md"), text);
    return Validator.builder().baseline(baseline).build().review(Manuscripts.read(manuscript));
  }
}
