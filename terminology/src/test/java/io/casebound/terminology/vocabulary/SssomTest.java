package io.casebound.terminology.vocabulary;

import static io.casebound.terminology.vocabulary.VocabularyFile.codes;
import static io.casebound.terminology.vocabulary.VocabularyFile.concept;
import static io.casebound.terminology.vocabulary.VocabularyFile.flaws;
import static io.casebound.terminology.vocabulary.VocabularyFile.names;
import static io.casebound.terminology.vocabulary.VocabularyFile.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.terminology.Concept;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SssomTest {
  private static final String[] METADATA = {
    "# curie_map:",
    "#   MONDO: http://purl.obolibrary.org/obo/MONDO_",
    "# mapping_set_version: http://purl.obolibrary.org/obo/mondo/releases/2026-08-04/m.sssom.tsv",
    "# object_source_version: http://purl.obolibrary.org/obo/doid/releases/2018-07-05/doid.owl"
  };
  private static final String HEADING =
      "subject_id\tsubject_label\tpredicate_id\tobject_id\tobject_label\tmapping_justification";

  @TempDir private Path folder;

  private Vocabulary mappings(String... rows) throws IOException {
    return read(
        folder, String.join("\n", METADATA) + "\n" + HEADING + "\n" + String.join("\n", rows));
  }

  @Test
  void aMappingIsACodeOfItsSubjectWithTheReleaseOfTheObject() throws IOException {
    Vocabulary vocabulary =
        mappings(
            "MONDO:0012817\tEwing sarcoma\tskos:exactMatch\tDOID:3369\tEwing sarcoma\tsemapv:ManualMappingCuration",
            "MONDO:0012817\tEwing sarcoma\tskos:broadMatch\tNCIT:C9306\tSoft tissue sarcoma\tsemapv:LexicalMatching");

    Concept ewing = concept(vocabulary, "MONDO:0012817");
    assertThat(names(ewing)).containsExactly("Ewing sarcoma (PREFERRED)");
    assertThat(codes(ewing))
        .containsExactly(
            "Mondo - MONDO:0012817 \"Ewing sarcoma\" EXACT",
            "DOID 2018-07-05 DOID:3369 \"Ewing sarcoma\" EXACT",
            "NCIt 2018-07-05 C9306 \"Soft tissue sarcoma\" BROAD");
    assertThat(ewing.codes().get(2).justification()).isEqualTo("semapv:LexicalMatching");
  }

  @Test
  void unusualPrefixesStandForWhatTheSetSays() throws IOException {
    Vocabulary vocabulary =
        read(
            folder,
            "#curie_map:",
            "#  obo: http://purl.obolibrary.org/obo/",
            "#  thesaurus: \"http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl#\"",
            "#  mine: http://example.org/",
            "subject_id\tpredicate_id\tobject_id",
            "obo:HP_0002653\tskos:exactMatch\tthesaurus:C34933",
            "mine:1\tskos:exactMatch\tMONDO:1");

    assertThat(codes(concept(vocabulary, "HP:0002653")))
        .containsExactly("HPO - HP:0002653 \"HP:0002653\" EXACT", "NCIt - C34933 \"\" EXACT");
    assertThat(concept(vocabulary, "mine:1").codes()).hasSize(2);
  }

  @Test
  void whatIsSaidToBeNoMappingIsNone() throws IOException {
    Vocabulary vocabulary =
        read(
            folder,
            "subject_id\tpredicate_id\tpredicate_modifier\tobject_id",
            "X:1\tskos:exactMatch\tNot\tY:1",
            "X:2\tskos:exactMatch\t\tsssom:NoTermFound");

    assertThat(vocabulary.terminology().concepts()).isEmpty();
    assertThat(vocabulary.flawCount()).isZero();
  }

  @Test
  void tellsBrokenRowsAndReadsTheOthers() throws IOException {
    Vocabulary vocabulary =
        mappings(
            "MONDO:1\tone\tskos:exactMatch\tDOID:1",
            "\ttwo\tskos:exactMatch\tDOID:2\ttwo\tsemapv:LexicalMatching",
            "MONDO:3\tthree\tskos:sameish\tDOID:3\tthree\tsemapv:LexicalMatching",
            "MONDO:4\t\"four\tskos:exactMatch\tDOID:4\tfour\tsemapv:LexicalMatching",
            "MONDO:5\t\"five\"\tskos:exactMatch\tDOID:5\tfive\tsemapv:LexicalMatching");

    assertThat(vocabulary.terminology().concepts())
        .extracting(Concept::preferredTerm)
        .containsExactly("five");
    assertThat(flaws(vocabulary))
        .isEqualTo(
            "6:4 a row of 4 cells where the heading has 6; "
                + "7:1 a mapping without a subject; "
                + "8:3 unknown predicate \"skos:sameish\"; "
                + "9:1 a quotation mark that is not closed, or closed too early");
  }
}
