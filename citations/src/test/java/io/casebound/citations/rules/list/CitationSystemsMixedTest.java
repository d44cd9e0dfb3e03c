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

class CitationSystemsMixedTest {
  @Test
  void aNumberAmongNamesAndYears() throws IOException {
    assertThat(check("[<xref ref-type=\"bibr\" rid=\"b2\">2</xref>]"))
        .extracting(Remark::message)
        .containsExactly("[2] cites by number, but the rest of the text by name and year");
  }

  @Test
  void aYearAloneIsNoNumber() throws IOException {
    assertThat(check("Miller (<xref ref-type=\"bibr\" rid=\"b2\">2011</xref>)")).isEmpty();
  }

  @Test
  void aNumberInBracketsThatCitesNothingIsNone() throws IOException {
    assertThat(check("scale [25]")).isEmpty();
  }

  private static ImmutableList<Remark> check(String last) throws IOException {
    String cited = "(<xref ref-type=\"bibr\" rid=\"b1\">Miller, 2011</xref>) ".repeat(9);
    Source source =
        Source.of(
            "test",
            "<article><front/><body><sec><title>Case</title><p>It hurt "
                + cited
                + last
                + ".</p></sec></body><back><ref-list><ref id=\"b1\"><mixed-citation>Miller A. 2011."
                + "</mixed-citation></ref><ref id=\"b2\"><mixed-citation>Miller A. 2011."
                + "</mixed-citation></ref></ref-list></back></article>");
    return Rules.check(
        ImmutableList.of(new CitationSystemsMixed()),
        Citations.references(Manuscripts.read(source, ManuscriptFormat.JATS)));
  }
}
