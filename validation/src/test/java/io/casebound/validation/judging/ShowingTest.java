package io.casebound.validation.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import io.casebound.validation.Validator;
import io.casebound.validation.assessment.Evidence;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ShowingTest {
  private static final Validator VALIDATOR = Validator.builder().build();

  @Test
  void aPassageThatTellsAllComesFirst() throws IOException {
    ImmutableList<Evidence> evidence =
        evidence(
            "5a",
            "## Case presentation\n\nThe patient was 50 years old.\n\nThe 50-year-old man fell.");

    assertThat(evidence).extracting(Evidence::text).first().isEqualTo("The 50-year-old man fell.");
    assertThat(evidence.get(0).why()).isEqualTo("gives the age; gives the sex");
  }

  @Test
  void neighboursThatTellAllTogetherAreShownAsOne() throws IOException {
    String both = "A 50-year-old patient fell from a ladder. The man broke his wrist.";

    assertThat(evidence("5a", "## Case presentation\n\n" + both))
        .extracting(Evidence::text)
        .containsExactly(both);
  }

  @Test
  void neighboursOfOtherParagraphsStayApart() throws IOException {
    assertThat(
            evidence(
                "5a",
                "## Case presentation\n\nA 50-year-old patient fell.\n\nThe man broke a rib."))
        .extracting(Evidence::text)
        .containsExactly("A 50-year-old patient fell.", "The man broke a rib.");
  }

  @Test
  void whatIsMoreLikeTheItemComesFirstAmongEquals() throws IOException {
    assertThat(
            evidence(
                "11d",
                "## Discussion\n\nGout is an old disease. Serum urate should be low."
                    + "\n\n## Conclusion\n\nClinicians should think of gout in every patient with"
                    + " hoarseness."))
        .extracting(Evidence::text)
        .first()
        .asString()
        .startsWith("Clinicians should");
  }

  @Test
  void whatTheProfileWelcomesComesFirst() throws IOException {
    assertThat(
            evidence(
                "9a",
                "## Case presentation\n\nThe patient was treated. He was treated with colchicine"
                    + " 0.5 mg twice daily."))
        .extracting(Evidence::text)
        .first()
        .isEqualTo("He was treated with colchicine 0.5 mg twice daily.");
  }

  @Test
  void aCriterionThatAsksForNothingShowsWhatItWelcomes() throws IOException {
    assertThat(
            evidence("8c", "## Case presentation\n\nA man fell ill. He was diagnosed with gout."))
        .extracting(Evidence::text, Evidence::why)
        .containsExactly(tuple("He was diagnosed with gout.", "names the diagnosis"));
  }

  @Test
  void aLongPassageIsCutAroundWhatItShows() throws IOException {
    String before = "and a bird sang in the old tree behind the house ".repeat(5);

    Evidence shown =
        evidence(
                "5a", "## Case presentation\n\nIt rained " + before + "and a 50-year-old man fell.")
            .get(0);

    assertThat(shown.text()).endsWith("and a 50-year-old man fell.").startsWith("the house and");
    assertThat(shown.text().substring(shown.decisive().from(), shown.decisive().to()))
        .isEqualTo("50-year-old");
  }

  private static ImmutableList<Evidence> evidence(String item, String text) throws IOException {
    return VALIDATOR
        .review(Manuscripts.read(Source.of("case.md", text + "\n"), ManuscriptFormat.MARKDOWN))
        .assessments()
        .stream()
        .filter(assessment -> assessment.item().id().equals(item))
        .findFirst()
        .orElseThrow()
        .evidence();
  }
}
