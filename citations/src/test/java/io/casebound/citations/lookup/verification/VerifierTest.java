package io.casebound.citations.lookup.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.citations.lookup.BibliographicSource;
import io.casebound.citations.lookup.Candidate;
import io.casebound.citations.lookup.Difference;
import io.casebound.citations.lookup.Difference.Part;
import io.casebound.citations.lookup.KnownWorks;
import io.casebound.citations.lookup.Verdict;
import io.casebound.citations.lookup.Verdict.AnotherWork;
import io.casebound.citations.lookup.Verdict.Confirmed;
import io.casebound.citations.lookup.Verdict.Differs;
import io.casebound.citations.lookup.Verdict.NotFound;
import io.casebound.citations.lookup.Verdict.Reason;
import io.casebound.citations.lookup.Verdict.Undecided;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifierTest {
  /** Lancet Respir Med. 2018 Jun;6(6):431-441, as PubMed has it. */
  private static final String CREATE =
      """
      PMID- 29669701
      DP  - 2018 Jun
      TI  - Crizotinib in patients with advanced, inoperable inflammatory myofibroblastic tumours
            with and without anaplastic lymphoma kinase gene alterations (European Organisation for
            Research and Treatment of Cancer 90101 CREATE): a multicentre, single-drug, prospective,
            non-randomised phase 2 trial.
      PG  - 431-441
      LID - 10.1016/S2213-2600(18)30116-4 [doi]
      FAU - Schöffski, Patrick
      FAU - Sufliarsky, Jozef
      FAU - Gelderblom, Hans
      VI  - 6
      IP  - 6
      JT  - The Lancet. Respiratory medicine
      TA  - Lancet Respir Med
      """;

  /** Made up, as are those below. */
  private static final String ORBIT =
      """
      PMID- 11
      DP  - 2012
      TI  - Intravitreal methotrexate for recurrent vitreoretinal lymphoma: outcomes in 41 eyes.
      PG  - 101-9
      FAU - Duval, Marie
      FAU - Kowal, Jan
      VI  - 30
      JT  - Retina (Philadelphia, Pa.)
      TA  - Retina

      PMID- 12
      DP  - 2015
      TI  - Denosumab before curettage of giant cell tumour of bone: a cohort study.
      PG  - 55-63
      LID - 10.1000/denosumab [doi]
      FAU - Okafor, Ngozi
      FAU - Lindqvist, Per
      VI  - 97
      JT  - The Journal of bone and joint surgery. American volume
      TA  - J Bone Joint Surg Am

      PMID- 13
      DP  - 2009
      TI  - Percutaneous radiofrequency ablation of osteoid osteoma under CT guidance.
      PG  - 700-708
      FAU - Ferreira, Ana
      VI  - 38
      JT  - Skeletal radiology
      TA  - Skeletal Radiol
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Schöffski P, et al. Crizotinib in ALK-positive IMT. *Lancet Oncol* 19 (2018): 695-703.",
        "Duval M, et al. Methotrexate in eye lymphoma. Ophthalmology. 2012;119:2000-6.",
        "Okafor N, et al. Denosumab in GCT. Cancer. 2015;12:1-9.",
        "Ferreira A. Osteoid osteoma: how I do it. Radiology. 2009;250:11-20.",
      })
  void saysOfAGarbledReferenceThatItDiffersPossibly(String line) {
    Verdict verdict = verify(line);

    assertThat(verdict).isInstanceOf(Differs.class);
    Differs differs = (Differs) verdict;
    assertThat(differs.isCertain()).isFalse();
    assertThat(differs.differences())
        .extracting(Difference::part)
        .containsExactly(Part.TITLE, Part.CONTAINER_TITLE, Part.VOLUME, Part.PAGES);
    assertThat(differs.notices()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Okafor N, Lindqvist P. Denosumab before curettage of giant cell tumour of bone: a cohort study."
            + " J Bone Joint Surg Am. 2015;97:55-63.",
        "Okafor N, et al. Denosumab before curettage of giant cell tumor of bone. J. Bone Joint Surg."
            + " 2015;97:55-63. doi:10.1000/denosumab",
        "N. Okafor, P. Lindqvist, Denosumab before curettage of giant cell tumour of bone: a cohort"
            + " study, J. Bone Joint Surg. Am. 97 (2015) 55–63.",
        "Ferreira, A. (2009). Percutaneous radiofrequency ablation of osteoid osteoma under CT guidance."
            + " Skeletal Radiology, 38(7), 700–708.",
      })
  void confirmsATrueReferenceHoweverItIsPrinted(String line) {
    assertThat(verify(line)).isInstanceOf(Confirmed.class);
  }

  @Test
  void saysWhichFieldsDiffer() {
    Differs differs =
        (Differs)
            verify(
                "Okafor N, Lindqvist P. Denosumab before curettage of giant cell tumour of bone: a"
                    + " cohort study. J Bone Joint Surg Am. 2011;79:56-63.");

    assertThat(differs.isCertain()).isTrue();
    assertThat(differs.differences())
        .containsExactly(
            new Difference(Part.YEAR, "2011", "2015"),
            new Difference(Part.VOLUME, "79", "97"),
            new Difference(Part.PAGES, "56-63", "55-63"));
  }

  @Test
  void missesAuthorsOnlyWhereNothingStandsForThem() {
    String rest =
        " Denosumab before curettage of giant cell tumour of bone: a cohort study. J Bone Joint Surg"
            + " Am. 2015;97:55-63.";

    assertThat(verify("Okafor N, et al." + rest)).isInstanceOf(Confirmed.class);
    assertThat(((Differs) verify("Okafor N." + rest)).differences())
        .containsExactly(new Difference(Part.AUTHORS, "Okafor N", "Okafor N, Lindqvist P"));
  }

  @Test
  void seesThatAnIdentifierBelongsToAnotherWork() {
    AnotherWork another =
        (AnotherWork)
            verify(
                "Ferreira A. Percutaneous radiofrequency ablation of osteoid osteoma under CT guidance."
                    + " Skeletal Radiol. 2009;38:700-708. doi:10.1000/denosumab");

    assertThat(another.identifier()).isEqualTo(RecordField.DOI);
    assertThat(another.named().work().text(RecordField.PMID)).isEqualTo("12");
    assertThat(another.meant().orElseThrow().work().text(RecordField.PMID)).isEqualTo("13");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Another work of the same author, year and journal.
        "Ferreira A. Cementoplasty of vertebral metastases: technique. Skeletal Radiol. 2009;38:901-10.",
        // A part of a series.
        "Okafor N, Lindqvist P. Denosumab before curettage of giant cell tumour of bone: part 2."
            + " J Bone Joint Surg Am. 2015;97:64-70.",
        // A title that many works have.
        "Weber H. Osteoid osteoma. Orthopade. 1975;4:12-6.",
        // The same author and year, but a long title about something else.
        "Duval M, Kowal J. Rituximab and methotrexate with deferred radiotherapy for newly diagnosed"
            + " primary central nervous system lymphoma. Neurology. 2012;84:1-9.",
      })
  void doesNotAccuseAReferenceThatTheSourceLacks(String line) {
    assertThat(verify(line)).isInstanceOf(Undecided.class);
  }

  @Test
  void takesTheYearOfOnlinePublicationForTheSame() {
    assertThat(
            verify(
                "Okafor N, Lindqvist P. Denosumab before curettage of giant cell tumour of bone: a"
                    + " cohort study. J Bone Joint Surg Am. 2014. doi:10.1000/denosumab"))
        .isInstanceOf(Confirmed.class);
  }

  @Test
  void saysNotFoundOnlyWhereASourceKnowsEveryIdentifier() {
    BibliographicRecord wanted =
        KnownWorks.printed("Roe R. On something. J Med. 2020;1:1. PMID: 99999999").record();

    assertThat(verifier(knowing(ImmutableSet.of())).verify(wanted))
        .isEqualTo(new Undecided(Reason.UNCLEAR));
    assertThat(verifier(knowing(ImmutableSet.of(RecordField.PMID))).verify(wanted))
        .isEqualTo(new NotFound("test", RecordField.PMID));
  }

  @Test
  void passesOnWhatASourceCouldNotAnswer() {
    List<String> failures = new ArrayList<>();
    BibliographicSource broken =
        new BibliographicSource() {
          @Override
          public String name() {
            return "broken";
          }

          @Override
          public ImmutableList<Candidate> find(BibliographicRecord work) throws IOException {
            throw new IOException("broken: does not answer; try again later.");
          }
        };
    BibliographicRecord work = works().get(3);

    assertThat(Verifier.of(List.of(broken), failures::add).verify(work))
        .isEqualTo(new Undecided(Reason.NO_ANSWER));
    assertThat(failures).containsExactly("broken: does not answer; try again later.");
    assertThat(
            Verifier.of(List.of(broken, KnownWorks.knowing(works())), failures::add).verify(work))
        .isInstanceOf(Confirmed.class);
  }

  private static BibliographicSource knowing(ImmutableSet<RecordField> every) {
    BibliographicSource source = KnownWorks.knowing(works());
    return new BibliographicSource() {
      @Override
      public String name() {
        return source.name();
      }

      @Override
      public ImmutableList<Candidate> find(BibliographicRecord work) throws IOException {
        return source.find(work);
      }

      @Override
      public ImmutableSet<RecordField> knowsEvery() {
        return every;
      }
    };
  }

  private static List<BibliographicRecord> works() {
    return KnownWorks.medline(CREATE + "\n" + ORBIT);
  }

  private static Verdict verify(String line) {
    return verifier(KnownWorks.knowing(works())).verify(KnownWorks.printed(line));
  }

  private static Verifier verifier(BibliographicSource source) {
    return Verifier.of(
        List.of(source),
        failure -> {
          throw new AssertionError(failure);
        });
  }
}
