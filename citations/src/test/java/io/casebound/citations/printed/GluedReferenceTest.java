package io.casebound.citations.printed;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GluedReferenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Miller ABJones CDLipoma of the fingerJ Hand Surg Am201136101104"
            + " | Miller AB, Jones CD. Lipoma of the finger. J Hand Surg Am. 2011;36:101-104",
        "Miller JKvan der Berg AO'Neill BA lipomaSkeletal Radiol2016459811210.1007/s00256-015-2285-326612345"
            + " | Miller JK, van der Berg A, O'Neill B. A lipoma. Skeletal Radiol."
            + " 2016;45:98-112. doi:10.1007/s00256-015-2285-3. PMID: 26612345",
        "Costa EF JrLipoma of the toeFoot Ankle Int199817e1210.1177/10711007980190078765432"
            + " | Costa EF Jr. Lipoma of the toe. Foot Ankle Int. 1998;17:e12."
            + " doi:10.1177/1071100798019007. PMID: 8765432",
        "Novak GLipoma cells in fatJ Frobnication2006172172616219778"
            + " | Novak G. Lipoma cells in fat. J Frobnication. 2006. PMID: 16219778",
      })
  void putsMarksBetweenTheFields(String glued, String separated) {
    assertThat(GluedReference.separated(SourceText.of(glued)).orElseThrow()).hasToString(separated);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Miller AB, Jones CD. Lipoma of the finger. J Hand Surg. 2011;36:101-104.",
        "Miller AB, Jones CD. Lipoma of the finger. J Hand Surg 2011",
        "Antoniadis, A. (2001). Wavelets (with discussion). J. Statist. 96 939-967. MR1946364",
        "Miller AB. Lipoma. doi:10.1016/j.ejrad.2014.03.012",
        "COVID2019123",
        "",
      })
  void leavesOtherReferencesAlone(String reference) {
    assertThat(GluedReference.separated(SourceText.of(reference))).isEmpty();
  }

  @Test
  void fieldsStayInTheirPlaces() {
    String line = "Miller ABJones CDLipoma of the fingerJ Hand Surg Am201136101104";
    Source source = Source.of("list.txt", "References\n" + line);
    SourceText entry = SourceText.verbatim(source, 11, source.text().length());
    BibliographicRecord record = PrintedReferenceParser.bundled().parse(entry);
    SourceText title = record.field(RecordField.TITLE).orElseThrow();
    assertThat(title).hasToString("Lipoma of the finger");
    assertThat(source.text().substring(title.span().start(), title.span().end()))
        .isEqualTo("Lipoma of the finger");
    assertThat(record.text(RecordField.PAGE)).isEqualTo("101-104");
    assertThat(record.authors()).hasSize(2);
  }
}
