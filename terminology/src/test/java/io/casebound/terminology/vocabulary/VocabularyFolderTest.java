package io.casebound.terminology.vocabulary;

import static io.casebound.terminology.vocabulary.VocabularyFile.codes;
import static io.casebound.terminology.vocabulary.VocabularyFile.concept;
import static io.casebound.terminology.vocabulary.VocabularyFile.flaws;
import static io.casebound.terminology.vocabulary.VocabularyFile.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casebound.model.io.UnreadableInputException;
import io.casebound.terminology.Concept;
import io.casebound.terminology.ConceptKind;
import io.casebound.terminology.Relation;
import io.casebound.terminology.RelationKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VocabularyFolderTest {
  private static final String CONCEPTS = "id\teffectiveTime\tactive\tmoduleId\tdefinitionStatusId";
  private static final String DESCRIPTIONS =
      "id\teffectiveTime\tactive\tmoduleId\tconceptId\tlanguageCode\ttypeId\tterm\tcaseSignificanceId";
  private static final String RELATIONSHIPS =
      "id\teffectiveTime\tactive\tmoduleId\tsourceId\tdestinationId\trelationshipGroup\ttypeId"
          + "\tcharacteristicTypeId\tmodifierId";
  private static final String LANGUAGES =
      "id\teffectiveTime\tactive\tmoduleId\trefsetId\treferencedComponentId\tacceptabilityId";

  @TempDir private Path folder;

  /** A release with two concepts, one of them retired. */
  private Path release() throws IOException {
    Path root = Files.createDirectories(folder.resolve("release"));
    Path terms = Files.createDirectories(root.resolve("Snapshot/Terminology"));
    Path refsets = Files.createDirectories(root.resolve("Snapshot/Refset/Language"));
    Path full = Files.createDirectories(root.resolve("Full/Terminology"));
    VocabularyFile.write(
        terms,
        "sct2_Concept_Snapshot_INT_20240301.txt",
        CONCEPTS,
        "76396008\t20020131\t1\t9\t9",
        "1\t20020131\t0\t9\t9");
    VocabularyFile.write(
        full, "sct2_Concept_Full_INT_20240301.txt", CONCEPTS, "1\t20010131\t1\t9\t9");
    VocabularyFile.write(
        terms,
        "sct2_Description_Snapshot-en_INT_20240301.txt",
        DESCRIPTIONS,
        "11\t20020131\t1\t9\t76396008\ten\t900000000000003001\tBone sarcoma (disorder)\t9",
        "12\t20020131\t1\t9\t76396008\ten\t900000000000013009\tSarcoma of \"bone\t9",
        "13\t20020131\t1\t9\t76396008\ten\t900000000000013009\tOsseous sarcoma\t9",
        "14\t20020131\t0\t9\t76396008\ten\t900000000000013009\tOld name\t9",
        "15\t20020131\t1\t9\t1\ten\t900000000000013009\tRetired\t9",
        "16\t20020131\t1\t9");
    VocabularyFile.write(
        refsets,
        "der2_cRefset_LanguageSnapshot-en_INT_20240301.txt",
        LANGUAGES,
        "a\t20020131\t1\t9\t900000000000509007\t12\t900000000000548007",
        "b\t20020131\t1\t9\t900000000000508004\t13\t900000000000548007");
    VocabularyFile.write(
        terms,
        "sct2_Relationship_Snapshot_INT_20240301.txt",
        RELATIONSHIPS,
        "21\t20020131\t1\t9\t76396008\t126537000\t0\t116680003\t9\t9",
        "22\t20020131\t1\t9\t76396008\t272673000\t0\t363698007\t9\t9",
        "23\t20020131\t0\t9\t76396008\t5\t0\t116680003\t9\t9");
    return root;
  }

  private static void isBoneSarcoma(Vocabulary vocabulary) {
    Concept sarcoma = concept(vocabulary, "SNOMEDCT:76396008");
    assertThat(vocabulary.terminology().concepts()).containsExactly(sarcoma);
    assertThat(names(sarcoma))
        .containsExactly(
            "Sarcoma of \"bone (PREFERRED)", "Bone sarcoma (SYNONYM)", "Osseous sarcoma (SYNONYM)");
    assertThat(sarcoma.kind()).isEqualTo(ConceptKind.DISORDER);
    assertThat(codes(sarcoma))
        .containsExactly("SNOMED CT 2024-03-01 76396008 \"Sarcoma of \"bone\" EXACT");
    assertThat(vocabulary.terminology().relations())
        .containsExactly(
            new Relation("SNOMEDCT:76396008", RelationKind.IS_A, "SNOMEDCT:126537000"));
    assertThat(flaws(vocabulary)).isEqualTo("7:4 a row of 4 cells where the heading has 9");
  }

  @Test
  void readsASnapshotOfSnomedCtInAFolder() throws IOException {
    isBoneSarcoma(Vocabularies.read(release()));
  }

  @Test
  void readsASnapshotOfSnomedCtInAnArchive() throws IOException {
    Path root = release();
    Path archive = folder.resolve("release.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive));
        Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        zip.putNextEntry(new ZipEntry(root.relativize(file).toString()));
        Files.copy(file, zip);
      }
    }
    isBoneSarcoma(Vocabularies.read(archive));
  }

  @Test
  void readsTheTablesOfAMap() throws IOException {
    VocabularyFile.write(
        folder,
        "concepts.csv",
        "id,kind,preferred term,definition source",
        "# a comment",
        "osteoma,neoplasm,osteoma,WHO 2020",
        "odd,planet,odd,");
    VocabularyFile.write(
        folder,
        "terms.csv",
        "concept,term,language,kind,ambiguous",
        "osteoma,osteoma,en,preferred,no",
        "osteoma,OM,en,abbreviation,yes",
        "osteoma,,en,synonym,no");
    VocabularyFile.write(
        folder,
        "codes.csv",
        "concept,system,version,code,label,match,source,confidence",
        "osteoma,NCIt,20.05a,C3296,Osteoma,exact,NCI,high");
    VocabularyFile.write(
        folder, "relations.csv", "subject,relation,object", "osteoma,is-a,bone-tumour");

    Vocabulary vocabulary = Vocabularies.read(folder);

    Concept osteoma = concept(vocabulary, "osteoma");
    assertThat(osteoma.kind()).isEqualTo(ConceptKind.NEOPLASM);
    assertThat(osteoma.source()).isEqualTo("WHO 2020");
    assertThat(names(osteoma)).containsExactly("osteoma (PREFERRED)", "OM (ABBREVIATION)");
    assertThat(osteoma.terms().get(1).ambiguous()).isTrue();
    assertThat(codes(osteoma)).containsExactly("NCIt 20.05a C3296 \"Osteoma\" EXACT");
    assertThat(vocabulary.terminology().relations())
        .containsExactly(new Relation("osteoma", RelationKind.IS_A, "bone-tumour"));
    assertThat(flaws(vocabulary)).isEqualTo("4:2 unknown kind \"planet\"; 4:2 no term");
  }

  @Test
  void saysWhereAFolderHoldsNoVocabulary() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    VocabularyFile.write(empty, "readme.txt", "nothing");

    assertThatThrownBy(() -> Vocabularies.read(empty))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("empty: is no vocabulary of a known format");
    Files.delete(empty.resolve("readme.txt"));
    VocabularyFile.write(empty, "sct2_Concept_Full_INT_20240301.txt", CONCEPTS);
    assertThatThrownBy(() -> Vocabularies.read(empty))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("holds no snapshot of SNOMED CT; give the folder Snapshot.");
  }
}
