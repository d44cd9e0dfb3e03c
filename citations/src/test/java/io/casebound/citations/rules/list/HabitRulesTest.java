package io.casebound.citations.rules.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.PrintedLines;
import io.casebound.citations.ReferenceList;
import io.casebound.model.Source;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.Rules;
import org.junit.jupiter.api.Test;

class HabitRulesTest {
  private static final String TITLE =
      "Treatment of painful lipoma of the finger with complete local excision";
  private static final String USUAL =
      ("Miller AB, Jones CD. " + TITLE + ". J Hand Surg. 2011;36:101-104.\n").repeat(6);

  @Test
  void authorsWithFullStopsAmongBareInitials() {
    assertThat(check(new AuthorNamesMixed(), "Costa, E.F., Novak, G.H. " + TITLE))
        .extracting(Remark::message)
        .containsExactly(
            "The authors of reference 7 stand with initials with full stops (E.F.), but most of"
                + " the list's with bare initials");
  }

  @Test
  void aGroupIsNoPersonWithAFullName() {
    assertThat(check(new AuthorNamesMixed(), "Republic of Cameroon. " + TITLE)).isEmpty();
  }

  @Test
  void aTitleWithAFewNamesIsNotInHeadlineCase() {
    assertThat(
            check(
                new TitleCaseMixed(),
                "Costa EF. East Africa and Madagascar in the Indian Ocean world of the lipoma"))
        .isEmpty();
  }

  @Test
  void aTitleInCapitals() {
    assertThat(check(new TitleCaseMixed(), "Costa EF. LIPOMA OF THE TOE AND FINGER"))
        .extracting(Remark::message)
        .containsExactly(
            "The title of reference 7 is in capitals, but most of the list's are in sentence case");
  }

  @Test
  void pagesSayHowTheyWouldStand() {
    assertThat(Rules.check(ImmutableList.of(new PagesMixed()), list(USUAL + pages("1599-606"))))
        .flatExtracting(remark -> remark.fix().stream().map(Fix::advice).toList())
        .containsExactly("Write: 1599-1606");
  }

  @Test
  void pagesWithLettersMayStandEitherWay() {
    assertThat(Rules.check(ImmutableList.of(new PagesMixed()), list(USUAL + pages("S57-64"))))
        .isEmpty();
  }

  @Test
  void oneRemarkNamesAllWhoseYearStandsElsewhere() {
    String elsewhere = "Costa EF (2014) Lipoma of the toe. Foot Ankle Int 35:59-61.\n";
    assertThat(
            Rules.check(
                ImmutableList.of(new YearPlaceMixed()), list(USUAL + elsewhere + elsewhere)))
        .extracting(Remark::message)
        .containsExactly(
            "The year stands behind the authors in references 7 and 8, but behind the title in"
                + " most of the list");
  }

  @Test
  void aNumberOfPubMedAtTheEndHasNoFullStop() {
    assertThat(
            Rules.check(
                ImmutableList.of(new FinalStopMixed()), list(USUAL + pages("59-61. 21068575"))))
        .isEmpty();
  }

  @Test
  void aGroupIsNoFirstAuthorWithHisInitialsFirst() {
    assertThat(check(new AuthorOrderMixed(), "NCBI Resource Coordinators. " + TITLE)).isEmpty();
  }

  private static String pages(String pages) {
    return "Costa EF. Lipoma of the toe. Foot Ankle Int. 2014;35:" + pages + ".\n";
  }

  private static ImmutableList<Remark> check(Rule<? super ReferenceList> rule, String beginning) {
    return Rules.check(
        ImmutableList.of(rule), list(USUAL + beginning + ". Foot Ankle Int. 2014;35:59-61.\n"));
  }

  private static ReferenceList list(String lines) {
    return PrintedLines.read(Source.of("test", lines));
  }
}
