package io.casebound.citations.rules.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.Remark;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TruthRulesTest {
  @Test
  void showsBothRecordsSideBySide() throws IOException {
    List<Remark> remarks =
        remarks("Miller AB, et al. Ultrasound in hand tumors. Radiology. 2011;250:7-12.");

    assertThat(remarks)
        .extracting(Remark::message)
        .containsExactly(
            "Reference 1 may mean a work that PubMed has otherwise: here Miller 2011, “Ultrasound in hand"
                + " tumors”, Radiology 250:7-12; there Miller 2011, “Lipoma of the finger and its"
                + " removal under ultrasound”, J Hand Surg 36:101-4");
    assertThat(remarks.get(0).fix().map(Fix::advice))
        .contains(
            "If that is the work, mend what differs: title “Ultrasound in hand tumors” there “Lipoma of"
                + " the finger and its removal under ultrasound”; journal “Radiology” there “J Hand"
                + " Surg”; volume “250” there “36”; pages “7-12” there “101-104”.");
  }

  @Test
  void givesWhatTheSourceHasAsTheFix() throws IOException {
    List<Remark> remarks =
        remarks(
            "Miller AB, Jones CD. Lipoma of the finger and its removal under ultrasound. J Hand Surg."
                + " 2001;63:101-104. doi:10.1000/finger");

    assertThat(remarks)
        .extracting(remark -> remark.message() + " " + remark.fix().flatMap(Fix::replacement))
        .containsExactly(
            "Reference 1 differs in its year from what PubMed has: “2011” Optional[2011]",
            "Reference 1 differs in its volume from what PubMed has: “36” Optional[36]");
  }

  @Test
  void tellsARetractionWithItsPlace() throws IOException {
    assertThat(
            remarks(
                "Weber H. Hibernoma of the thigh treated by marginal excision alone. Skeletal Radiol."
                    + " 2016;45:11-19."))
        .extracting(Remark::message)
        .containsExactly("Reference 1 was retracted, says PubMed (PMID 12345699)");
  }

  @Test
  void saysNothingOfWhatIsNotKnown() throws IOException {
    assertThat(remarks("Roe R. Elbows of elderly cellists. Acta Orthop. 1999;1:1-2.")).isEmpty();
  }

  private static List<Remark> remarks(String reference) throws IOException {
    String text = "# Title\n\n## Case\n\nText [1].\n\n## References\n\n1. " + reference + "\n";
    return KnownWorks.verified(
            Manuscripts.read(Source.of("manuscript.md", text), ManuscriptFormat.MARKDOWN))
        .remarks();
  }
}
