package io.casebound.citations.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.1000/182",
        "doi:10.1000/182",
        "DOI: 10.1000/182.",
        "https://doi.org/10.1000/182",
        "http://dx.doi.org/10.1000/182,",
        "doi.org/10.1000/182"
      })
  void readsDoiAsPeoplePrintIt(String printed) {
    assertThat(Doi.parse(printed)).map(Doi::value).hasValue("10.1000/182");
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.1000/", "10.1000", "11.1000/182", "10.10/182", "10.1000/1 82", ""})
  void rejectsWhatIsNoDoi(String printed) {
    assertThat(Doi.parse(printed)).isEmpty();
  }

  @Test
  void doisOfDifferentCaseAreEqual() {
    assertThat(Doi.parse("10.1000/ABC")).isEqualTo(Doi.parse("doi:10.1000/abc"));
    assertThat(Doi.parse("10.1000/ABC").orElseThrow()).hasToString("10.1000/ABC");
  }

  @Test
  void readsNumbersOfPubMed() {
    assertThat(Pmid.parse("PMID: 7503365")).hasValue(new Pmid(7503365));
    assertThat(Pmid.parse("0123")).isEmpty();
    assertThat(Pmid.parse("123456789")).isEmpty();
    assertThat(Pmcid.parse("PMCID: PMC2375082.1")).hasValue(new Pmcid(2375082));
    assertThat(Pmcid.parse("2375082")).isEmpty();
  }

  @Test
  void holdsCheckDigitsOfIssn() {
    assertThat(Issn.parse("ISSN 0028-0836")).hasValueSatisfying(this::holds);
    assertThat(Issn.parse("1050-124X")).hasValueSatisfying(this::holds);
    Issn wrong = Issn.parse("0028-0837").orElseThrow();
    assertThat(wrong.checkDigitHolds()).isFalse();
    assertThat(wrong.expectedCheckDigit()).isEqualTo('6');
    assertThat(Issn.parse("0028-083")).isEmpty();
  }

  private void holds(Issn issn) {
    assertThat(issn.checkDigitHolds()).isTrue();
  }

  @Test
  void holdsCheckDigitsOfIsbn() {
    Isbn ten = Isbn.parse("ISBN-10: 0-306-40615-2").orElseThrow();
    Isbn thirteen = Isbn.parse("978 0 306 40615 7").orElseThrow();
    assertThat(ten.checkDigitHolds()).isTrue();
    assertThat(thirteen.checkDigitHolds()).isTrue();
    assertThat(ten.toIsbn13()).isEqualTo(thirteen);
    assertThat(Isbn.parse("080442957x").orElseThrow().checkDigitHolds()).isTrue();
    assertThat(Isbn.parse("978-0-306-40615-8").orElseThrow().checkDigitHolds()).isFalse();
    assertThat(Isbn.parse("0306406")).isEmpty();
  }

  @Test
  void holdsCheckDigitsOfOrcid() {
    // The examples of ORCID, "Structure of the ORCID Identifier".
    Orcid josiah = Orcid.parse("https://orcid.org/0000-0002-1825-0097").orElseThrow();
    assertThat(josiah.checkDigitHolds()).isTrue();
    assertThat(josiah.url()).isEqualTo("https://orcid.org/0000-0002-1825-0097");
    assertThat(Orcid.parse("0000-0002-1694-233X").orElseThrow().checkDigitHolds()).isTrue();
    assertThat(Orcid.parse("0000-0002-1694-2330").orElseThrow().checkDigitHolds()).isFalse();
    assertThat(Orcid.parse("0000-0002-1694")).isEmpty();
  }
}
