package io.casebound.citations.rules.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.PrintedLines;
import io.casebound.citations.ReferenceList;
import io.casebound.model.Source;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.Rules;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JournalRulesTest {
  private static final String ABBREVIATED = entry("Eur J Radiol").repeat(6);
  private static final String POINTED = entry("Eur. J. Radiol.").repeat(6);
  private static final String FULL = entry("European Journal of Radiology").repeat(6);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nature",
        "Science",
        "Radiology",
        "Lung India",
        "In Vivo",
        "Ann Zymol",
        "Journal of Things Nobody Knows",
        "Rev Chil Zymol"
      })
  void journalsKnownOrNotAreNoRemark(String journal) {
    assertThat(
            Stream.of(ABBREVIATED, POINTED)
                .flatMap(
                    list ->
                        new JournalRules().rules().stream().flatMap(r -> check(r, list, journal))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Skeletal Radoil, Radiol",
    "Skeltal Radiology, Skeletal",
    "SKELETAL RADIOLOGGY, RADIOLOGY",
    "European Jounral of Radiology, Journal"
  })
  void aLetterIsWrong(String journal, String right) {
    assertThat(check(new JournalMisspelt(), "", journal).flatMap(JournalRulesTest::replacement))
        .containsExactly(right);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Skeletal Radiolo", "Ethnology", "Skeletal Ideology", "Skletal Radoil"})
  void anotherOrShorterWordIsNotMisspelt(String journal) {
    assertThat(check(new JournalMisspelt(), "", journal)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Brit J Radiol, Br J Radiol",
    "Proc Natl Acad Sci USA, Proc Natl Acad Sci U S A",
    "Skelet Radiol, Skeletal Radiol"
  })
  void abbreviatesAsNlmDoes(String journal, String wanted) {
    assertThat(
            check(new JournalAbbreviation(), ABBREVIATED, journal)
                .flatMap(JournalRulesTest::replacement))
        .containsExactly(wanted);
  }

  @Test
  void saysOnceHowAJournalOfSeveralReferencesIsAbbreviated() {
    assertThat(
            check(
                new JournalAbbreviation(),
                ABBREVIATED + entry("Brit J Radiol") + entry("Eur J Radiol"),
                "Brit J Radiol"))
        .extracting(Remark::message)
        .containsExactly(
            "NLM abbreviates the journal of references 7 and 9 as “Br J Radiol”, not as “Brit J"
                + " Radiol”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Psychol Med", "Nutr Res", "Am J Med Genet", "J Surg", "J Pharm Sci"})
  void takesNoJournalForAnother(String journal) {
    assertThat(check(new JournalAbbreviation(), ABBREVIATED, journal)).isEmpty();
  }

  @Test
  void keepsTheFullStopsOfTheList() {
    assertThat(
            check(new JournalAbbreviation(), POINTED, "Brit. J. Radiol.")
                .flatMap(JournalRulesTest::replacement))
        .containsExactly("Br. J. Radiol");
    assertThat(check(new JournalAbbreviation(), POINTED, "Proc. Natl. Acad. Sci. U.S.A."))
        .isEmpty();
  }

  @Test
  void aListInFullAsksForNoAbbreviation() {
    assertThat(check(new JournalAbbreviation(), FULL, "Brit J Radiol")).isEmpty();
  }

  @Test
  void aTitleInFullAmongAbbreviations() {
    assertThat(check(new JournalNamesMixed(), ABBREVIATED, "Skeletal Radiology"))
        .extracting(Remark::message)
        .containsExactly(
            "The journal of reference 7 stands in full (Skeletal Radiology), but most of the list's"
                + " stand abbreviated");
  }

  @Test
  void anAbbreviationAmongTitlesInFull() {
    assertThat(
            check(new JournalNamesMixed(), FULL, "Skeletal Radiol")
                .flatMap(remark -> remark.fix().stream())
                .map(Fix::advice))
        .containsExactly("Write: Skeletal radiology");
  }

  @Test
  void anUnknownTitleIsShortenedWordByWord() {
    assertThat(
            check(new JournalNamesMixed(), POINTED, "Annals of Experimental Dermatology")
                .flatMap(remark -> remark.fix().stream()))
        .containsExactly(Fix.advice("Write it abbreviated: Ann. Exp. Dermatol."));
  }

  private static String entry(String journal) {
    return "Miller AB, Jones CD. Imaging of painful lipoma of the finger. "
        + journal
        + " 2011;36:101-104.\n";
  }

  private static Stream<Remark> check(
      Rule<? super ReferenceList> rule, String list, String journal) {
    return Rules.check(
        ImmutableList.of(rule), PrintedLines.read(Source.of("test", list + entry(journal + "."))))
        .stream();
  }

  private static Stream<String> replacement(Remark remark) {
    return remark.fix().stream().flatMap(fix -> fix.replacement().stream());
  }
}
