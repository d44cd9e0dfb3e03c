package io.casebound.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.model.Source;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Severity;
import io.casebound.validation.assessment.Assessment;
import io.casebound.validation.assessment.Evidence;
import io.casebound.validation.assessment.Verdict;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an editor can say in a profile. */
class OwnProfileTest {
  private static final String TEXT =
      """
      # Gout of the larynx

      ## Abstract

      We report a man with gout of the larynx.

      ## Case presentation

      A 50-year-old man presented with hoarseness. He died after two weeks.

      ## Funding

      None.
      """;

  @ParameterizedTest
  @CsvSource({
    "words-of-abstract, 9, PRESENT",
    "words-of-abstract, 8, ABSENT",
    "words-of-title, 4, PRESENT",
    "words-of-title, 3, ABSENT",
    "words-of-body, 11, PRESENT",
    "words-of-body, 10, ABSENT",
    "levels-of-headings, 1, PRESENT",
    "keywords, 0, PRESENT",
    "references, 0, PRESENT",
    "figures-and-tables, 0, PRESENT",
  })
  void setsALimit(String measure, int most, Verdict verdict) throws IOException {
    assertThat(
            judge("<present><count of='" + measure + "' at-most='" + most + "'/></present>")
                .verdict())
        .isEqualTo(verdict);
  }

  @Test
  void saysWhatWasCountedWhereALimitIsPassed() throws IOException {
    String limit = "<present><count of='words-of-abstract' at-most='5'/></present>";
    Assessment assessment = judge(limit);

    assertThat(assessment.reason()).contains("9 words instead of at most 5 words");
    assertThat(assessment.evidence()).extracting(Evidence::why).containsExactly("9 words");
    assertThat(remarks(limit))
        .filteredOn(remark -> remark.rule().equals("OWN-J1"))
        .singleElement()
        .satisfies(
            remark -> {
              assertThat(remark.message())
                  .isEqualTo("Item J1 (Topic) is not met: 9 words instead of at most 5 words.");
              assertThat(remark.span().line()).isEqualTo(3);
            });
  }

  @ParameterizedTest
  @CsvSource({"FUNDING, PRESENT", "CONFLICTS, ABSENT"})
  void asksForASection(String role, Verdict verdict) throws IOException {
    assertThat(judge("<present><section role='" + role + "'/></present>").verdict())
        .isEqualTo(verdict);
  }

  @Test
  void looksForWordsOfItsOwn() throws IOException {
    Assessment assessment = judge("<present><score of='hoarse' at-least='2'/></present>");

    assertThat(assessment.verdict()).isEqualTo(Verdict.PRESENT);
    assertThat(assessment.evidence())
        .extracting(Evidence::text)
        .containsExactly("A 50-year-old man presented with hoarseness.");
  }

  @Test
  void requiresSomethingUnless() throws IOException {
    Assessment assessment =
        judge(
            "<present><score of='perspective' at-least='2'/></present>"
                + "<unless because='the patient died'><score of='dead' at-least='2'/></unless>");

    assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(assessment.reason()).contains("the patient died");
    assertThat(assessment.evidence())
        .extracting(Evidence::text)
        .containsExactly("He died after two weeks.");
  }

  @Test
  void leavesToAHumanWhatNothingCanJudge() throws IOException {
    Assessment assessment = judge("<for-a-human because='it takes taste'/>");

    assertThat(assessment.verdict()).isEqualTo(Verdict.FOR_A_HUMAN);
    assertThat(assessment.reason()).contains("it takes taste");
    assertThat(remarks("<for-a-human because='it takes taste'/>"))
        .extracting(Remark::rule)
        .doesNotContain("OWN-J1");
  }

  @ParameterizedTest
  @CsvSource({
    "care:5a, PRESENT, ''",
    "care:5a care:5b, PRESENT, ''",
    "care:5a care:7, PARTIAL, timeline",
    "care:5a care:3b, PARTIAL, symptoms and findings",
    "care:7 care:11b, ABSENT, ''",
    "care:5d, NOT_APPLICABLE, ''",
    "care:5a care:5d, PRESENT, ''",
    "scare:12a, FOR_A_HUMAN, ''",
    "scare:12a care:5a, PRESENT, ''",
  })
  void judgesAsItemsOfOtherProfiles(String items, Verdict verdict, String missing)
      throws IOException {
    Assessment assessment = judge("<judged-as items='" + items + "'/>");

    assertThat(assessment.verdict()).isEqualTo(verdict);
    assertThat(assessment.missing().orElse("")).isEqualTo(missing);
  }

  @Test
  void weighsRulesAndDoesWithoutSome() throws IOException {
    Review review = review("<for-a-human because='it takes taste'/>", Validator.builder());

    assertThat(review.remarks())
        .filteredOn(remark -> remark.rule().equals("CONFLICTS-UNSTATED"))
        .extracting(Remark::severity)
        .containsExactly(Severity.ERROR);
    assertThat(review.setAside())
        .filteredOn(aside -> aside.by() == SetAside.By.PROFILE)
        .allSatisfy(aside -> assertThat(aside.reason()).isEqualTo("ours are printed bare"))
        .extracting(aside -> aside.remark().rule())
        .contains("CARE-13");
  }

  @Test
  void letsTheUserHaveTheLastWordOnRules() throws IOException {
    Review review =
        review(
            "<for-a-human because='it takes taste'/>",
            Validator.builder().severity("C*", Severity.NOTE));

    assertThat(review.remarks())
        .filteredOn(remark -> remark.rule().startsWith("C"))
        .allSatisfy(remark -> assertThat(remark.severity()).isEqualTo(Severity.NOTE))
        .extracting(Remark::rule)
        .contains("CARE-13", "CONFLICTS-UNSTATED");
  }

  private static Assessment judge(String judged) throws IOException {
    return review(judged, Validator.builder()).assessments().stream()
        .filter(assessment -> assessment.item().id().equals("J1"))
        .findFirst()
        .orElseThrow();
  }

  private static Iterable<Remark> remarks(String judged) throws IOException {
    return review(judged, Validator.builder()).remarks();
  }

  private static Review review(String judged, Validator.Builder validator) throws IOException {
    String sought = judged.startsWith("<present>") ? "<sought>it</sought>" : "";
    String profile =
        "<profile xmlns='https://casebound.io/ns/profile/1' id='own' prefix='OWN' title='Ours'"
            + " extends='care'><source>Our house.</source>"
            + "<signal name='hoarse' in='case' why='tells of the voice'><cue>hoarse*</cue></signal>"
            + "<signal name='dead' in='case' why='tells of a death'><cue>(he|she) died</cue></signal>"
            + "<item id='J1' title='Topic' absent='warning' partial='note'>"
            + "<requirement>R.</requirement><advice>A.</advice>"
            + sought
            + judged
            + "</item><item id='J2' title='Voice' absent='note' partial='note'>"
            + "<requirement>R.</requirement><advice>A.</advice><sought>it</sought>"
            + "<present><score of='hoarse dead' at-least='2'/></present></item>"
            + "<rule id='CONFLICTS-UNSTATED' severity='error'/>"
            + "<rule id='CARE-13' severity='off' because='ours are printed bare'/></profile>";
    return RemarkPolicyTest.review(
        validator.profile(ProfileCheck.read(Source.of("own.xml", profile))), TEXT);
  }
}
