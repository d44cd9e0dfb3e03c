package io.casebound.citations.lookup.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import io.casebound.citations.lookup.Candidate;
import io.casebound.citations.lookup.KnownWorks;
import io.casebound.citations.lookup.Notice;
import io.casebound.citations.lookup.Notice.Kind;
import io.casebound.model.SourceText;
import io.casebound.model.io.UnreadableInputException;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfflineIndexTest {
  private static final String MEDLINE =
      """
      PMID- 12345612
      PMC - PMC77
      DP  - 2015 Mar
      TI  - Denosumab before curettage of giant cell tumour: a cohort study.
      PG  - 55-63
      LID - 10.1000/ABC [doi]
      FAU - Müller-Lüdenscheidt, Ngozi
      CN  - A Working Group
      VI  - 97
      TA  - J Bone Joint Surg Am
      RIN - J Bone Joint Surg Am. 2019;1:1. PMID: 99

      PMID- 12345613
      TI  - Editorial.
      """;

  @TempDir private Path folder;

  @Test
  void findsWorksByWhateverIsKnownOfThem() throws IOException {
    try (OfflineIndex index = index(file("works.nbib", MEDLINE))) {
      assertThat(index.count()).isEqualTo(2);
      assertThat(found(index, "doi:10.1000/abc")).containsExactly("12345612");
      assertThat(found(index, "PMID: 12345612")).containsExactly("12345612");
      assertThat(
              found(index, "Roe R. Denosumab before curettage of giant cell tumor. J. 1999;1:1."))
          .containsExactly("12345612");
      assertThat(found(index, "Mueller-Luedenscheidt N. On denosumab. J Bone. 2015;1:2."))
          .containsExactly("12345612");
      assertThat(
              found(
                  index,
                  "Müller-Lüdenscheidt N. Giant cells of bone. J Bone Joint Surg. 1999;97:55-63."))
          .containsExactly("12345612");
      assertThat(found(index, "Roe R. Giant cells of bone. J Bone Joint Surg. 1999;98:55-63."))
          .isEmpty();
    }
  }

  @Test
  void keepsFieldsAndNotices() throws IOException {
    try (OfflineIndex index = index(file("works.nbib", MEDLINE))) {
      Candidate found = index.find(KnownWorks.printed("PMID: 12345612").record()).get(0);

      assertThat(found.source()).isEqualTo("the index index");
      assertThat(found.foundBy()).containsExactly(RecordField.PMID);
      assertThat(found.work().text(RecordField.MONTH_DAY)).isEqualTo("Mar");
      assertThat(found.work().authors())
          .extracting(author -> author.family().value() + author.group())
          .containsExactly("Müller-Lüdenscheidtfalse", "A Working Grouptrue");
      assertThat(found.notices()).extracting(Notice::kind).containsExactly(Kind.RETRACTION);
      assertThat(found.notices().get(0).identifier()).contains("99");
    }
  }

  @Test
  void givesTheSameBytesForTheSameFiles() throws IOException {
    Path file = file("works.nbib", MEDLINE);
    build(folder.resolve("one"), file);
    build(folder.resolve("two"), file);

    for (String name : List.of("index.txt", "works", "keys")) {
      assertThat(folder.resolve("one").resolve(name))
          .hasSameBinaryContentAs(folder.resolve("two").resolve(name));
    }
  }

  @Test
  void readsLongFilesInParts() throws IOException {
    int count = 6000;
    StringBuilder medline = new StringBuilder();
    StringBuilder ris = new StringBuilder();
    StringBuilder json = new StringBuilder("[");
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?>\n<PubmedArticleSet>\n");
    Random random = new Random(5);
    for (int i = 1; i <= count; i++) {
      String filling = filling(random);
      medline.append("PMID- %d\nTI  - Medline %d.\nAB  - %s\n\n".formatted(i, i, filling));
      ris.append("TY  - JOUR\nTI  - Ris %d\nAB  - %s\nER  - \n\n".formatted(i, filling));
      json.append(i == 1 ? "" : ",")
          .append(
              "\n{\"type\":\"book\",\"title\":\"Json %d }\",\"abstract\":\"%s\"}"
                  .formatted(i, filling));
      xml.append(
          ("<PubmedArticle><MedlineCitation><PMID>%d</PMID><Article><ArticleTitle>Xml %d."
                  + "</ArticleTitle><Abstract><AbstractText>%s</AbstractText></Abstract></Article>"
                  + "</MedlineCitation></PubmedArticle>\n")
              .formatted(i, i, filling));
    }
    json.append("\n]\n");
    xml.append("</PubmedArticleSet>\n");
    Path packed = folder.resolve("works.xml.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
    }
    try (OfflineIndex index =
        index(
            file("works.nbib", medline.toString()),
            file("works.ris", ris.toString()),
            file("works.json", json.toString()),
            packed)) {
      assertThat(index.count()).isEqualTo(4L * count);
      for (int i : new int[] {1, count / 2, count}) {
        for (String title : List.of("Medline %d", "Ris %d", "Json %d", "Xml %d")) {
          assertThat(index.find(titled(title.formatted(i)))).hasSize(1);
        }
      }
    }
  }

  @Test
  void refusesAPackedFileThatUnpacksToVeryMuch() throws IOException {
    Path packed = folder.resolve("bomb.nbib.gz");
    String work = "PMID- 1\nTI  - One.\nAB  - " + "a".repeat(1 << 20) + "\n\n";
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      for (int i = 0; i < 65; i++) {
        out.write(work.getBytes(StandardCharsets.UTF_8));
      }
    }

    assertThatThrownBy(() -> index(packed))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageEndingWith(
            "bomb.nbib.gz: unpacks to more than a file of references holds; give it unpacked.");
  }

  @Test
  void tellsWhereInALongFileSomethingIsBroken() throws IOException {
    StringBuilder medline = new StringBuilder();
    for (int i = 1; i <= 6000; i++) {
      String tag = i == 5999 ? "QQQ - x\n" : "";
      medline.append(
          "PMID- %d\nTI  - Work %d.\n%sAB  - %s\n\n".formatted(i, i, tag, "x".repeat(800)));
    }
    List<String> remarks = new ArrayList<>();
    try (IndexBuilder builder =
        new IndexBuilder(
            folder.resolve("index"),
            remark -> remarks.add(remark.span().line() + ": " + remark.message()),
            more -> {})) {
      builder.add(file("works.nbib", medline.toString()), "works.nbib");
    }

    assertThat(remarks)
        .containsExactly((4 * 5998 + 3) + ": The tag QQQ is none of MEDLINE; it is left out.");
    assertThat(folder.resolve("index")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.txt", "works", "keys"})
  void refusesADamagedIndex(String name) throws IOException {
    Path place = folder.resolve("index");
    build(place, file("works.nbib", MEDLINE));
    Path damaged = place.resolve(name);
    byte[] bytes = Files.readAllBytes(damaged);

    Files.write(damaged, Arrays.copyOf(bytes, bytes.length - 1));
    assertThatThrownBy(() -> OfflineIndex.open(place)).isInstanceOf(UnreadableInputException.class);

    for (int at = name.equals("index.txt") ? 28 : 0; at < bytes.length; at += 7) {
      byte[] changed = bytes.clone();
      changed[at] ^= 1;
      Files.write(damaged, changed);
      assertThatFindsOrRefuses(place);
    }
  }

  /** Padding between works may change; all else is noticed, and nothing but a sentence comes. */
  private static void assertThatFindsOrRefuses(Path place) throws IOException {
    try (OfflineIndex index = OfflineIndex.open(place)) {
      ImmutableList<Candidate> found = index.find(KnownWorks.printed("PMID: 12345612").record());
      assertThat(found)
          .allSatisfy(
              each ->
                  assertThat(each.work().text(RecordField.TITLE))
                      .isEqualTo(
                          "Denosumab before curettage of giant cell tumour: a cohort study"));
    } catch (UnreadableInputException e) {
      assertThat(e).hasMessageContaining("index").hasMessageEndingWith(".");
    }
  }

  @Test
  void refusesWhatIsNoIndex() throws IOException {
    assertThatThrownBy(() -> OfflineIndex.open(folder))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("holds no index of references");
    Files.writeString(folder.resolve("index.txt"), "casebound-reference-index 99\n");
    Files.writeString(folder.resolve("works"), "");
    Files.writeString(folder.resolve("keys"), "");
    assertThatThrownBy(() -> OfflineIndex.open(folder)).hasMessageContaining("version 99");
  }

  @Test
  void replacesAnIndexAndNothingElse() throws IOException {
    Path place = folder.resolve("index");
    Path file = file("works.nbib", MEDLINE);
    build(place, file);
    build(place, file);
    assertThat(names(place)).containsExactlyInAnyOrder("index.txt", "works", "keys");

    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("thesis.txt"), "mine");
    assertThatThrownBy(() -> build(other, file)).hasMessageContaining("holds no index");
    assertThat(names(other)).containsExactly("thesis.txt");
    assertThat(names(folder)).containsExactlyInAnyOrder("index", "other", "works.nbib");
  }

  @Test
  void keepsWhatWasThereWhenBuildingFails() throws IOException {
    Path place = folder.resolve("index");
    build(place, file("works.nbib", MEDLINE));
    assertThatThrownBy(() -> build(place, file("notes.txt", "no references\n")))
        .hasMessageContaining("is no file of references");

    try (OfflineIndex index = OfflineIndex.open(place)) {
      assertThat(index.count()).isEqualTo(2);
    }
    assertThat(names(folder)).containsExactlyInAnyOrder("index", "works.nbib", "notes.txt");
  }

  /** Text that does not pack well. */
  private static String filling(Random random) {
    byte[] bytes = new byte[400];
    random.nextBytes(bytes);
    return BaseEncoding.base16().encode(bytes);
  }

  private static BibliographicRecord titled(String title) {
    return BibliographicRecord.builder(WorkType.BOOK)
        .addAuthor(PersonName.group(SourceText.of("Somebody")))
        .set(RecordField.TITLE, SourceText.of(title))
        .build();
  }

  private static List<String> found(OfflineIndex index, String line) throws IOException {
    return index.find(KnownWorks.printed(line).record()).stream()
        .map(each -> each.work().text(RecordField.PMID))
        .toList();
  }

  private OfflineIndex index(Path... files) throws IOException {
    build(folder.resolve("index"), files);
    return OfflineIndex.open(folder.resolve("index"));
  }

  private static void build(Path place, Path... files) throws IOException {
    try (IndexBuilder builder = new IndexBuilder(place, remark -> {}, more -> {})) {
      for (Path file : files) {
        builder.add(file, file.toString());
      }
      builder.finish();
    }
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
