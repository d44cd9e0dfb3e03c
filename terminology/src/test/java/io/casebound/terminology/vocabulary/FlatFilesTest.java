package io.casebound.terminology.vocabulary;

import static io.casebound.terminology.vocabulary.VocabularyFile.codes;
import static io.casebound.terminology.vocabulary.VocabularyFile.concept;
import static io.casebound.terminology.vocabulary.VocabularyFile.flaws;
import static io.casebound.terminology.vocabulary.VocabularyFile.names;
import static io.casebound.terminology.vocabulary.VocabularyFile.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.terminology.Concept;
import io.casebound.terminology.ConceptKind;
import io.casebound.terminology.Relation;
import io.casebound.terminology.RelationKind;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FlatFilesTest {
  @TempDir private Path folder;

  @Test
  void readsTheNciThesaurus() throws IOException {
    Vocabulary vocabulary =
        read(
            folder,
            "C9145\t<http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl#C9145>\tC3359|C53707\t"
                + "Osteosarcoma|Osteogenic Sarcoma|osteosarcoma\tA usually aggressive…\tOsteosarcoma\t\t"
                + "Neoplastic Process\t",
            "C1\t<http://x#C1>\t\tOld\t\t\tRetired_Concept\tFinding\t",
            "no code\tx\ty\tz\t",
            "C2\tName only");

    Concept tumour = concept(vocabulary, "NCIT:C9145");
    assertThat(vocabulary.terminology().concepts()).containsExactly(tumour);
    assertThat(names(tumour))
        .containsExactly(
            "Osteosarcoma (PREFERRED)", "Osteogenic Sarcoma (SYNONYM)", "osteosarcoma (SYNONYM)");
    assertThat(tumour.kind()).isEqualTo(ConceptKind.NEOPLASM);
    assertThat(codes(tumour)).containsExactly("NCIt - C9145 \"Osteosarcoma\" EXACT");
    assertThat(vocabulary.terminology().relations())
        .containsExactly(
            new Relation("NCIT:C9145", RelationKind.IS_A, "NCIT:C3359"),
            new Relation("NCIT:C9145", RelationKind.IS_A, "NCIT:C53707"));
    assertThat(flaws(vocabulary))
        .isEqualTo("3:1 no code of the NCI Thesaurus; 4:2 a row without a name");
  }

  @Test
  void findsParentsByNameInOldReleasesOfTheNciThesaurus() throws IOException {
    Vocabulary vocabulary =
        read(
            folder,
            "C9145\tOsteosarcoma\tBone_Sarcoma\tOsteosarcoma\tdefinition",
            "C9312\tBone_Sarcoma\troot_node\tBone Sarcoma\t");

    assertThat(vocabulary.terminology().relations())
        .containsExactly(new Relation("NCIT:C9145", RelationKind.IS_A, "NCIT:C9312"));
  }

  @Test
  void readsLoinc() throws IOException {
    Vocabulary vocabulary =
        read(
            folder,
            "\"LOINC_NUM\",\"COMPONENT\",\"STATUS\",\"CONSUMER_NAME\",\"SHORTNAME\",\"LONG_COMMON_NAME\"",
            "\"24627-2\",\"Multisection\",\"ACTIVE\",\"CT of chest\",\"CT Chest\",\"CT Chest\"",
            "\"1-1\",\"x\",\"DEPRECATED\",\"\",\"gone\",\"gone\"",
            "\"2-2\",\"x\",\"ACTIVE\",\"\",\"\",\"\"",
            "\"3-3\",\"x\",\"ACTIVE\",\"\",\"\",\"a \"\"quoted\"\" name\nover two lines\"");

    Concept chest = concept(vocabulary, "LOINC:24627-2");
    assertThat(names(chest)).containsExactly("CT Chest (PREFERRED)", "CT of chest (LAY)");
    assertThat(codes(chest)).containsExactly("LOINC - 24627-2 \"CT Chest\" EXACT");
    assertThat(concept(vocabulary, "LOINC:3-3").preferredTerm())
        .isEqualTo("a \"quoted\" name\nover two lines");
    assertThat(vocabulary.terminology().concepts()).hasSize(2);
    assertThat(flaws(vocabulary)).isEqualTo("4:6 a row without a name");
  }
}
