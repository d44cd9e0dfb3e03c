package io.casebound.citations.rules.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.Citations;
import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Rules;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CitationOrderTest {
  private static final String LIST =
      """

      References

      1. Weber AB, Jones CD. Lipoma of the finger. J Hand Surg. 2011;36:101-104.
      2. Costa EF, Novak GH. Lipoma of the toe. Foot Ankle Int. 2014;35:59-61.
      3. Okafor IJ. Imaging of fatty tumours. Eur J Radiol. 2016;85:17-29.
      4. Brandt IJ. Fatty tumours of the palm. Eur J Radiol. 2017;86:30-39.
      5. Adam KL. Fatty tumours of the wrist. Eur J Radiol. 2018;87:40-49.
      """;

  @Test
  void saysAReferenceThatCameTooEarlyOnce() throws IOException {
    assertThat(check("They are common [1,2]. They grow [5]. They stop [3]. They stay [4]." + LIST))
        .extracting(Remark::message)
        .containsExactly("Reference 5 is first cited before reference 3");
  }

  @Test
  void saysAReferenceThatCameTooLateOnce() throws IOException {
    assertThat(check("They are common [1]. They grow [3]. They stop [4]. They stay [5,2]." + LIST))
        .extracting(Remark::message)
        .containsExactly("Reference 3 is first cited before reference 2");
  }

  @Test
  void uncitedReferencesAwaitNothing() throws IOException {
    assertThat(check("They are common [1]. They grow [3]. They stop [4,5]." + LIST)).isEmpty();
  }

  @Test
  void aWorkThatTheTextCitesItselfMayCountThereOrWhereItsTableIsMentioned() throws IOException {
    String table = "\n\nTable 1. Reported lipomas [3].\n";

    assertThat(check("Common [1] (Table 1). They grow [2]. They stop [3]." + table + LIST))
        .isEmpty();
    assertThat(
            check("Common [1,2] (Table 1). They grow [4]. They stop [3]. Yes [5]." + table + LIST))
        .isEmpty();
  }

  @Test
  void aWorkThatOnlyATableCitesCountsWhereTheTableIsMentioned() throws IOException {
    assertThat(
            check(
                "Common [1] (Table 1). They grow [2]. They stop [4]. Yes [5]."
                    + "\n\nTable 1. Reported lipomas [3].\n"
                    + LIST))
        .extracting(Remark::message)
        .containsExactly("Reference 3 is first cited before reference 2");
  }

  private static ImmutableList<Remark> check(String text) throws IOException {
    String manuscript = "A lipoma of the finger: a case report\n\nIntroduction\n\n" + text;
    return Rules.check(
        ImmutableList.of(new CitationOrder()),
        Citations.references(
            Manuscripts.read(Source.of("test.txt", manuscript), ManuscriptFormat.TEXT)));
  }
}
