package io.casebound.citations.csl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.printed.PrintedReferenceParser;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CitationStyleTest {
  private static final ImmutableList<String> PRINTED =
      ImmutableList.of(
          "Coffin CM, Watterson J, Priest JR, et al. Extrapulmonary inflammatory myofibroblastic"
              + " tumor. Am J Surg Pathol 19 (1995): 859-872.",
          "WHO Classification of Tumours Editorial Board. Soft Tissue and Bone Tumours. 5th edtn"
              + " (2020).",
          "Marino-Enriquez A, Dal Cin P. ALK as a diagnostic and therapeutic target in IMT. Surg"
              + " Pathol Clin 9 (2016): 295-305.",
          "Ritter J, Bielack SS. Osteosarcoma. Ann Oncol 21 (2010): vii320-vii325.");

  private static ImmutableList<String> print(String style) {
    ImmutableList<BibliographicRecord> records =
        PRINTED.stream()
            .map(text -> PrintedReferenceParser.bundled().parse(SourceText.of(text)))
            .collect(ImmutableList.toImmutableList());
    return CitationStyle.named(style).bibliography(records).entries().stream()
        .map(FormattedEntry::toString)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void printsAsTheNationalLibraryOfMedicineDoes() {
    assertThat(print("nlm-citation-sequence"))
        .containsExactly(
            "1. Coffin CM, Watterson J, Priest JR, et al. Extrapulmonary inflammatory"
                + " myofibroblastic tumor. Am J Surg Pathol. 1995;19:859–72.",
            "2. WHO Classification of Tumours Editorial Board. Soft Tissue and Bone Tumours. 5th"
                + " ed. 2020.",
            "3. Marino-Enriquez A, Dal Cin P. ALK as a diagnostic and therapeutic target in IMT."
                + " Surg Pathol Clin. 2016;9:295–305.",
            "4. Ritter J, Bielack SS. Osteosarcoma. Ann Oncol. 2010;21:vii320–5.");
  }

  @Test
  void printsAsTheAmericanPsychologicalAssociationDoes() {
    assertThat(print("apa"))
        .containsExactly(
            "Coffin, C. M., Watterson, J., Priest, J. R., et al. (1995). Extrapulmonary"
                + " inflammatory myofibroblastic tumor. The American Journal of Surgical Pathology,"
                + " 19, 859–872.",
            "Marino-Enriquez, A., & Dal Cin, P. (2016). ALK as a diagnostic and therapeutic target"
                + " in IMT. Surgical Pathology Clinics, 9, 295–305.",
            "Ritter, J., & Bielack, S. S. (2010). Osteosarcoma. Annals of Oncology, 21, vii320–vii325.",
            "WHO Classification of Tumours Editorial Board. (2020). Soft Tissue and Bone Tumours"
                + " (5th ed.).");
  }

  @Test
  void printsAsTheAmericanMedicalAssociationDoes() {
    assertThat(print("american-medical-association").get(3))
        .isEqualTo("4. Ritter J, Bielack SS. Osteosarcoma. Ann Oncol. 2010;21:vii320-vii325.");
  }

  @Test
  void findsTheStyleOfAJournalThatSharesOne() {
    assertThat(print("radiology-case-reports").get(3)).startsWith("[4] Ritter J, Bielack SS.");
  }

  @Test
  void saysWhichRecordAnEntryIs() {
    BibliographicRecord first =
        PrintedReferenceParser.bundled().parse(SourceText.of(PRINTED.get(3)));
    BibliographicRecord second =
        PrintedReferenceParser.bundled().parse(SourceText.of(PRINTED.get(0)));
    assertThat(CitationStyle.named("apa").bibliography(ImmutableList.of(first, second)).entries())
        .extracting(FormattedEntry::index)
        .containsExactly(1, 0);
  }

  @Test
  void printsHtml() {
    BibliographicRecord record =
        PrintedReferenceParser.bundled().parse(SourceText.of(PRINTED.get(3)));
    FormattedEntry entry =
        CitationStyle.named("american-medical-association")
            .bibliography(ImmutableList.of(record), OutputFormat.HTML)
            .entries()
            .get(0);
    assertThat(entry.label()).isEqualTo(Optional.of("1."));
    assertThat(entry.text()).contains("<span style=\"font-style: italic\">Ann Oncol</span>");
  }

  @Test
  void suggestsStylesForAnUnknownName() {
    assertThatThrownBy(() -> CitationStyle.named("nlm-citation-sequnce"))
        .isInstanceOf(UnknownStyleException.class)
        .hasMessageContaining("nlm-citation-sequence");
    assertThatThrownBy(() -> CitationStyle.named("../../etc/passwd"))
        .isInstanceOf(UnknownStyleException.class);
  }

  @Test
  void namesAllStyles() {
    assertThat(CitationStyle.names()).hasSizeGreaterThan(10_000).contains("apa", "radiology");
  }

  @Test
  void printsNothingOfNothing() {
    assertThat(CitationStyle.named("apa").bibliography(ImmutableList.of()).entries()).isEmpty();
  }
}
