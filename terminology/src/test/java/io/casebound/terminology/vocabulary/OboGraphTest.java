package io.casebound.terminology.vocabulary;

import static io.casebound.terminology.vocabulary.VocabularyFile.codes;
import static io.casebound.terminology.vocabulary.VocabularyFile.concept;
import static io.casebound.terminology.vocabulary.VocabularyFile.flaws;
import static io.casebound.terminology.vocabulary.VocabularyFile.names;
import static io.casebound.terminology.vocabulary.VocabularyFile.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.terminology.Concept;
import io.casebound.terminology.Relation;
import io.casebound.terminology.RelationKind;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OboGraphTest {
  private static final String HP = "http://purl.obolibrary.org/obo/HP_";

  @TempDir private Path folder;

  @Test
  void readsNodesAndEdgesAlsoWhereTheReleaseStandsBehindThem() throws IOException {
    Vocabulary vocabulary =
        read(
            folder,
            "{\"graphs\": [{\"nodes\": [",
            "{\"id\": \"" + HP + "0002653\", \"lbl\": \"Bone pain\", \"type\": \"CLASS\",",
            " \"meta\": {\"synonyms\": [{\"pred\": \"hasExactSynonym\", \"val\": \"Ostealgia\"},",
            "  {\"pred\": \"hasBroadSynonym\", \"val\": \"Pain\"}],",
            "  \"xrefs\": [{\"val\": \"UMLS:C0151825\"}]}},",
            "{\"id\": \"" + HP + "1\", \"lbl\": \"old\", \"meta\": {\"deprecated\": true}},",
            "{\"id\": \"http://purl.obolibrary.org/obo/BFO_0000050\", \"type\": \"PROPERTY\"}],",
            "\"edges\": [{\"sub\": \""
                + HP
                + "0002653\", \"pred\": \"is_a\", \"obj\": \""
                + HP
                + "2\"}],",
            "\"id\": \"http://purl.obolibrary.org/obo/hp.json\",",
            "\"meta\": {\"version\": \"http://purl.obolibrary.org/obo/hp/releases/2024-01-16/hp.json\"}",
            "}]}");

    Concept pain = concept(vocabulary, "HP:0002653");
    assertThat(vocabulary.terminology().concepts()).containsExactly(pain);
    assertThat(names(pain))
        .containsExactly("Bone pain (PREFERRED)", "Ostealgia (SYNONYM)", "Pain (BROAD)");
    assertThat(codes(pain))
        .containsExactly(
            "HPO 2024-01-16 HP:0002653 \"Bone pain\" EXACT", "UMLS - C0151825 \"\" UNSPECIFIED");
    assertThat(vocabulary.terminology().relations())
        .containsExactly(new Relation("HP:0002653", RelationKind.IS_A, "HP:2"));
    assertThat(vocabulary.flawCount()).isZero();
  }

  @Test
  void keepsWhatStandsBeforeAnErrorOfTheSyntax() throws IOException {
    Vocabulary vocabulary =
        read(
            folder,
            "{\"graphs\": [{\"nodes\": [",
            "{\"id\": \"" + HP + "1\", \"lbl\": \"one\"},",
            "{\"lbl\": \"nobody\"},",
            "{\"id\": \"" + HP + "2\", \"lbl\" oops");

    assertThat(vocabulary.terminology().concepts())
        .extracting(Concept::preferredTerm)
        .containsExactly("one");
    assertThat(flaws(vocabulary))
        .startsWith("3:1 a node without an id; 4:")
        .contains("no longer JSON from here on");
  }
}
