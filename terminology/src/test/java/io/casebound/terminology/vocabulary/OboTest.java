package io.casebound.terminology.vocabulary;

import static io.casebound.terminology.vocabulary.VocabularyFile.codes;
import static io.casebound.terminology.vocabulary.VocabularyFile.concept;
import static io.casebound.terminology.vocabulary.VocabularyFile.flaws;
import static io.casebound.terminology.vocabulary.VocabularyFile.names;
import static io.casebound.terminology.vocabulary.VocabularyFile.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.model.io.ReadLimits;
import io.casebound.terminology.Concept;
import io.casebound.terminology.Relation;
import io.casebound.terminology.RelationKind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OboTest {
  @TempDir private Path folder;

  @Test
  void readsATermWithItsNamesCodesAndParents() throws IOException {
    Vocabulary vocabulary =
        read(
            folder,
            "format-version: 1.2",
            "data-version: hp/releases/2024-01-16",
            "ontology: hp",
            "",
            "[Term]",
            "id: HP:0002653",
            "name: Bone pain",
            "synonym: \"Ostealgia\" EXACT []",
            "synonym: \"Bone ache\" EXACT layperson [ORCID:0000-0001]",
            "synonym: \"Limb pain\" RELATED []",
            "xref: UMLS:C0151825",
            "xref: NCIT:C34933 {source=\"MONDO:equivalentTo\"} ! Bone pain",
            "is_a: HP:0012531 {source=\"x\"} ! Pain",
            "relationship: part_of HP:0000924 ! Skeletal system");

    Concept pain = concept(vocabulary, "HP:0002653");
    assertThat(names(pain))
        .containsExactly(
            "Bone pain (PREFERRED)",
            "Ostealgia (SYNONYM)",
            "Bone ache (LAY)",
            "Limb pain (RELATED)");
    assertThat(codes(pain))
        .containsExactly(
            "HPO 2024-01-16 HP:0002653 \"Bone pain\" EXACT",
            "UMLS - C0151825 \"\" UNSPECIFIED",
            "NCIt - C34933 \"\" EXACT");
    assertThat(vocabulary.terminology().relations())
        .containsExactly(
            new Relation("HP:0002653", RelationKind.IS_A, "HP:0012531"),
            new Relation("HP:0002653", RelationKind.PART_OF, "HP:0000924"));
    assertThat(vocabulary.flawCount()).isZero();
  }

  @Test
  void resolvesEscapesAndLeavesCommentsOut() throws IOException {
    Vocabulary vocabulary =
        read(
            folder,
            "! a comment",
            "[Term]",
            "id: X:1",
            "name: fusion\\: EWSR1\\, \\{FLI1\\} ! not this {a=\"b\"}",
            "synonym: \"a \\\"quoted\\\" [name]\" EXACT []");

    assertThat(names(concept(vocabulary, "X:1")))
        .containsExactly("fusion: EWSR1, {FLI1} (PREFERRED)", "a \"quoted\" [name] (SYNONYM)");
  }

  @Test
  void leavesRetiredTermsAndOtherStanzasOut() throws IOException {
    Vocabulary vocabulary =
        read(
            folder,
            "format-version: 1.2",
            "[Term]",
            "id: X:1",
            "name: old",
            "is_obsolete: true",
            "[Typedef]",
            "id: part_of",
            "name: part of",
            "[Term]",
            "id: X:2",
            "name: new");

    assertThat(vocabulary.terminology().concepts())
        .extracting(Concept::preferredTerm)
        .containsExactly("new");
  }

  @Test
  void tellsBrokenLinesAndReadsTheOthers() throws IOException {
    Vocabulary vocabulary =
        read(
            folder,
            "format-version: 1.2",
            "[Term]",
            "name: nameless before its id",
            "[Term]",
            "id: X:1",
            "name: one",
            "synonym: no quotation marks",
            "what is this",
            "is_a: ! nothing");

    assertThat(vocabulary.terminology().concepts()).extracting(Concept::id).containsExactly("X:1");
    assertThat(flaws(vocabulary))
        .isEqualTo(
            "3:1 a term without an id before its other tags; "
                + "7:10 a synonym that is no text in quotation marks; "
                + "8:1 neither a tag with its value nor a comment; "
                + "9:7 a relation to nothing");
  }

  @Test
  void ofWhatItBorrowsTheReleaseIsNotKnown() throws IOException {
    Vocabulary vocabulary =
        read(
            folder,
            "data-version: mondo/releases/2021-08-18",
            "ontology: mondo",
            "[Term]",
            "id: UBERON:0000979",
            "name: tibia");

    assertThat(codes(concept(vocabulary, "UBERON:0000979")))
        .containsExactly("Uberon - UBERON:0000979 \"tibia\" EXACT");
  }

  @Test
  void bytesThatAreNoUtf8AreReadAsOldWindowsTextAndTold() throws IOException {
    Path file = folder.resolve("latin.obo");
    Files.write(
        file, "[Term]\nid: X:1\nname: Sj\u00f6gren\n".getBytes(StandardCharsets.ISO_8859_1));

    Vocabulary vocabulary = Vocabularies.read(file);

    assertThat(concept(vocabulary, "X:1").preferredTerm()).isEqualTo("Sj\u00f6gren");
    assertThat(flaws(vocabulary)).isEqualTo("3:9 bytes that are no UTF-8; read as windows-1252");
  }

  @Test
  void aLineBeyondTheLimitIsLeftOut() throws IOException {
    Vocabulary vocabulary =
        read(
            folder,
            "[Term]",
            "id: X:1",
            "name: one",
            "def: " + "x".repeat(ReadLimits.VOCABULARY_LINE_BYTES),
            "synonym: \"uno\" EXACT []");

    assertThat(names(concept(vocabulary, "X:1")))
        .containsExactly("one (PREFERRED)", "uno (SYNONYM)");
    assertThat(flaws(vocabulary)).startsWith("4:1 a line longer than");
  }

  @Test
  void readsWhatGzipHasPacked() throws IOException {
    Path file = folder.resolve("packed");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write("\uFEFF[Term]\r\nid: X:1\r\nname: one\r\n".getBytes(StandardCharsets.UTF_8));
    }

    assertThat(concept(Vocabularies.read(file), "X:1").preferredTerm()).isEqualTo("one");
  }
}
