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

final class FhirTest {
  @TempDir private Path folder;

  @Test
  void readsACodeSystemWithItsHierarchy() throws IOException {
    Vocabulary vocabulary =
        read(
            folder,
            "{\"resourceType\": \"CodeSystem\", \"concept\": [",
            " {\"code\": \"A\", \"display\": \"tumour\", \"concept\": [",
            "   {\"code\": \"B\", \"display\": \"sarcoma\",",
            "    \"designation\": [{\"language\": \"de\", \"value\": \"Sarkom\"}]}]},",
            " {\"code\": \"C\", \"display\": \"osteosarcoma\",",
            "  \"property\": [{\"code\": \"parent\", \"valueCode\": \"B\"}]},",
            " {\"code\": \"D\", \"display\": \"gone\",",
            "  \"property\": [{\"code\": \"inactive\", \"valueBoolean\": true}]},",
            " {\"display\": \"nobody\"}],",
            "\"url\": \"http://example.org/tumours\", \"version\": \"3\"}");

    String base = "http://example.org/tumours#";
    Concept sarcoma = concept(vocabulary, base + "B");
    assertThat(vocabulary.terminology().concepts())
        .extracting(Concept::preferredTerm)
        .containsExactly("tumour", "sarcoma", "osteosarcoma");
    assertThat(names(sarcoma)).containsExactly("sarcoma (PREFERRED)", "Sarkom (SYNONYM)");
    assertThat(codes(sarcoma)).containsExactly("http://example.org/tumours 3 B \"sarcoma\" EXACT");
    assertThat(vocabulary.terminology().relations())
        .containsExactly(
            new Relation(base + "B", RelationKind.IS_A, base + "A"),
            new Relation(base + "C", RelationKind.IS_A, base + "B"));
    assertThat(flaws(vocabulary)).isEqualTo("9:2 a concept without a code");
  }

  @Test
  void readsAValueSetOfSnomedCtWithoutSemanticTags() throws IOException {
    Vocabulary vocabulary =
        read(
            folder,
            "{\"resourceType\": \"ValueSet\", \"compose\": {\"include\": [{",
            "\"system\": \"http://snomed.info/sct\",",
            "\"version\": \"http://snomed.info/sct/900000000000207008/version/20200731\",",
            "\"concept\": [{\"code\": \"1415005\", \"display\": \"Lymphangitis (disorder)\"}]}],",
            "\"exclude\": [{\"system\": \"http://snomed.info/sct\", \"concept\": [{\"code\": \"2\"}]}]},",
            "\"expansion\": {\"contains\": [{\"abstract\": true, \"code\": \"0\", \"contains\": [",
            " {\"system\": \"http://snomed.info/sct\", \"code\": \"2\", \"display\": \"out\"},",
            " {\"system\": \"http://loinc.org\", \"code\": \"24627-2\", \"display\": \"CT Chest\"}]}]}}");

    Concept lymphangitis = concept(vocabulary, "SNOMEDCT:1415005");
    assertThat(names(lymphangitis)).containsExactly("Lymphangitis (PREFERRED)");
    assertThat(lymphangitis.kind()).isEqualTo(ConceptKind.DISORDER);
    assertThat(codes(lymphangitis))
        .containsExactly("SNOMED CT 2020-07-31 1415005 \"Lymphangitis\" EXACT");
    assertThat(vocabulary.terminology().concepts())
        .extracting(Concept::id)
        .containsExactly("SNOMEDCT:1415005", "LOINC:24627-2");
  }

  @Test
  void r4AndR5SayTheSameInOppositeDirections() throws IOException {
    // R4: "The target mapping is wider in meaning than the source concept."
    Vocabulary r4 =
        read(
            folder,
            "{\"resourceType\": \"ConceptMap\", \"group\": [{\"source\": \"http://snomed.info/sct\",",
            "\"target\": \"http://loinc.org\", \"targetVersion\": \"2.77\", \"element\": [",
            "{\"code\": \"1\", \"display\": \"one\", \"target\": [",
            "{\"code\": \"w\", \"equivalence\": \"wider\"}, {\"code\": \"n\", \"equivalence\": \"narrower\"},",
            "{\"code\": \"e\", \"equivalence\": \"equal\"}, {\"code\": \"u\", \"equivalence\": \"unmatched\"}]}]}]}");
    // R5: "The source concept is narrower in meaning than the target concept."
    Vocabulary r5 =
        read(
            folder,
            "{\"resourceType\": \"ConceptMap\", \"group\": [{\"source\": \"http://snomed.info/sct\",",
            "\"target\": \"http://loinc.org|2.77\", \"element\": [",
            "{\"code\": \"1\", \"display\": \"one\", \"target\": [",
            "{\"code\": \"w\", \"relationship\": \"source-is-narrower-than-target\"},",
            "{\"code\": \"n\", \"relationship\": \"source-is-broader-than-target\"},",
            "{\"code\": \"e\", \"relationship\": \"equivalent\"},",
            "{\"code\": \"u\", \"relationship\": \"not-related-to\"}]}]}]}");

    for (Vocabulary vocabulary : new Vocabulary[] {r4, r5}) {
      assertThat(codes(concept(vocabulary, "SNOMEDCT:1")))
          .containsExactly(
              "SNOMED CT - 1 \"one\" EXACT",
              "LOINC 2.77 w \"\" BROAD",
              "LOINC 2.77 n \"\" NARROW",
              "LOINC 2.77 e \"\" EXACT");
      assertThat(vocabulary.flawCount()).isZero();
    }
  }

  @Test
  void tellsOtherResourcesAndRelationships() throws IOException {
    assertThat(flaws(read(folder, "{\"resourceType\": \"Patient\"}")))
        .isEqualTo(
            "1:1 a FHIR resource of the type Patient, which is no CodeSystem, ValueSet or"
                + " ConceptMap");
    assertThat(
            flaws(
                read(
                    folder,
                    "{\"resourceType\": \"ConceptMap\", \"group\": [{\"element\": [{\"code\": \"1\",",
                    "\"target\": [{\"code\": \"2\", \"equivalence\": \"wide\"}]}]}]}")))
        .isEqualTo("2:12 unknown relationship \"wide\"");
  }
}
