package io.casebound.citations.lookup.retraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.citations.lookup.BibliographicSource;
import io.casebound.citations.lookup.Candidate;
import io.casebound.citations.lookup.Notice;
import io.casebound.citations.lookup.Notice.Kind;
import io.casebound.model.SourceText;
import io.casebound.model.io.UnreadableInputException;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetractionListTest {
  private static final String HEAD =
      "Record ID,Title,Subject,Institution,Journal,Publisher,Country,Author,URLS,ArticleType,"
          + "RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDate,OriginalPaperDOI,"
          + "OriginalPaperPubMedID,RetractionNature,Reason,Paywalled,Notes\n";

  @TempDir private Path folder;

  private RetractionList list(String... rows) throws IOException {
    Path file = folder.resolve("retraction_watch.csv");
    Files.writeString(file, HEAD + String.join("\n", rows), StandardCharsets.UTF_8);
    return RetractionList.read(file);
  }

  private static String row(String title, String date, String doi, String pmid, String nature) {
    return String.join(
        ",",
        "17",
        '"' + title + '"',
        "(HSC) Medicine;",
        "\"A, B; C\"",
        "J Made Up Med",
        "Nobody",
        "Nowhere",
        "Jane Q Miller;Ludwig van Beethoven",
        "",
        "Case Report;",
        date,
        "10.1000/notice",
        "0",
        "5/3/2019 0:00",
        doi,
        pmid,
        nature,
        "+Error in Data;+Concerns/Issues About Image;",
        "No",
        "");
  }

  private static final String LIPOMA =
      row(
          "A lipoma, \"\"large\"\", of the finger",
          "1/15/2021 0:00",
          "10.1000/A",
          "0",
          "Retraction");

  private static BibliographicRecord work(RecordField field, String value) {
    return BibliographicRecord.builder(WorkType.ARTICLE_JOURNAL)
        .set(field, SourceText.of(value))
        .build();
  }

  @Test
  void tellsWhenAndWhyAWorkWasRetracted() throws IOException {
    Candidate found = only(list(LIPOMA).find(work(RecordField.DOI, "https://doi.org/10.1000/a")));
    assertThat(found.foundBy()).containsExactly(RecordField.DOI);
    assertThat(found.notices())
        .containsExactly(
            new Notice(
                Kind.RETRACTION,
                "Retraction Watch",
                Optional.of("2021-01-15"),
                Optional.of("10.1000/notice"),
                Optional.of("Error in Data, Concerns/Issues About Image")));
    assertThat(found.work().text(RecordField.TITLE))
        .isEqualTo("A lipoma, \"large\", of the finger");
    assertThat(found.work().text(RecordField.YEAR)).isEqualTo("2019");
    assertThat(found.work().authors().get(1).family().value()).isEqualTo("van Beethoven");
  }

  @Test
  void putsTheNoticesOfOneWorkTogetherInTheirOrder() throws IOException {
    RetractionList list =
        list(
            row("A lipoma of the finger", "2/1/2022 0:00", "10.1000/a", "123", "Reinstatement"),
            row("A lipoma of the finger", "1/5/2021 0:00", "10.1000/a", "0", "Retraction"),
            row("A lipoma of the finger", "3/7/2020 0:00", "unavailable", "123", "Correction"),
            row("Another", "1/1/2020 0:00", "10.1000/b", "0", "Expression of concern"));
    assertThat(list.rows()).isEqualTo(4);
    assertThat(only(list.find(work(RecordField.PMID, "123"))).notices())
        .extracting(Notice::kind)
        .containsExactly(Kind.CORRECTION, Kind.RETRACTION, Kind.REINSTATEMENT);
    assertThat(only(list.find(work(RecordField.DOI, "10.1000/B"))).notices())
        .extracting(Notice::kind)
        .containsExactly(Kind.CONCERN);
  }

  @Test
  void doesNotTakeWorksWithoutIdentifierForOne() throws IOException {
    RetractionList list =
        list(
            row("A lipoma of the finger", "", "unavailable", "0", "Retraction"),
            row("Osteosarcoma of the thigh", "", "Unavailable", "0", "Retraction"));
    assertThat(list.find(work(RecordField.PMID, "0"))).isEmpty();
    assertThat(list.find(work(RecordField.DOI, "unavailable"))).isEmpty();
    assertThat(only(list.find(work(RecordField.TITLE, "A Lipoma of the finger."))).foundBy())
        .isEmpty();
  }

  @Test
  void findsATitleInWhichAWordIsWrong() throws IOException {
    assertThat(list(LIPOMA).find(work(RecordField.TITLE, "One lipoma large of the finger")))
        .hasSize(1);
    assertThat(list(LIPOMA).find(work(RecordField.TITLE, "Osteosarcoma of the thigh"))).isEmpty();
  }

  @Test
  void tellsOfWorksThatAnotherSourceFound() throws IOException {
    Candidate found =
        new Candidate(
            work(RecordField.DOI, "10.1000/a"),
            "PubMed",
            ImmutableSet.of(),
            ImmutableList.of(Notice.of(Kind.CORRECTION, "PubMed")));
    BibliographicSource source =
        new BibliographicSource() {
          @Override
          public String name() {
            return "PubMed";
          }

          @Override
          public ImmutableList<Candidate> find(BibliographicRecord work) {
            return ImmutableList.of(found);
          }
        };
    BibliographicSource beside = list(LIPOMA).beside(source);
    assertThat(beside.name()).isEqualTo("PubMed");
    assertThat(only(beside.find(found.work())).notices())
        .extracting(Notice::source)
        .containsExactly("PubMed", "Retraction Watch");
  }

  @Test
  void readsAFileWhoseBytesAreNotAllUtf8() throws IOException {
    Path file = folder.resolve("latin.csv");
    Files.write(file, ("\uFEFF" + HEAD).getBytes(StandardCharsets.UTF_8));
    Files.write(
        file,
        row("Müller", "1/1/2020 0:00", "10.1000/a", "0", "Retraction")
            .getBytes(StandardCharsets.ISO_8859_1),
        StandardOpenOption.APPEND);
    assertThat(RetractionList.read(file).find(work(RecordField.DOI, "10.1000/a"))).hasSize(1);
  }

  @Test
  void leavesOutNoticesOfAnUnknownNature() throws IOException {
    RetractionList list = list(row("A lipoma", "", "10.1000/a", "0", "Something new"));
    assertThat(list.find(work(RecordField.DOI, "10.1000/a"))).isEmpty();
  }

  @Test
  void refusesWhatIsNoSuchTable() throws IOException {
    Path file = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
    assertThatThrownBy(() -> RetractionList.read(file))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage(
            file + ": has no column Title; give the CSV file of the Retraction Watch database.");
    assertThatThrownBy(() -> RetractionList.read(folder.resolve("none.csv")))
        .hasMessageContaining("there is no such file");
  }

  @Test
  void stopsAtAQuotationMarkThatNothingCloses() throws IOException {
    Path file = folder.resolve("open.csv");
    Files.writeString(file, HEAD + "1,\"A lipoma\n" + "x,y\n".repeat(400_000));
    assertThatThrownBy(() -> RetractionList.read(file))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("behind row 0");
  }

  private static Candidate only(ImmutableList<Candidate> found) {
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
