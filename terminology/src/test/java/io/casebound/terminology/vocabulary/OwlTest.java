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

final class OwlTest {
  private static final String[] BEGINNING = {
    "<?xml version=\"1.0\"?>",
    "<!DOCTYPE rdf:RDF [ <!ENTITY rid \"http://www.radlex.org/RID/\" > ]>",
    "<rdf:RDF xmlns=\"http://www.radlex.org/RID/\"",
    "  xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"",
    "  xmlns:rdfs=\"http://www.w3.org/2000/01/rdf-schema#\"",
    "  xmlns:oboInOwl=\"http://www.geneontology.org/formats/oboInOwl#\"",
    "  xmlns:owl=\"http://www.w3.org/2002/07/owl#\">"
  };

  @TempDir private Path folder;

  private Vocabulary owl(String... lines) throws IOException {
    return read(folder, String.join("\n", BEGINNING) + "\n" + String.join("\n", lines));
  }

  @Test
  void readsRadLexWhoseLabelsAreCodes() throws IOException {
    Vocabulary vocabulary =
        owl(
            "<rdf:Description rdf:about=\"&rid;RID43011\">",
            "  <rdf:type rdf:resource=\"http://www.w3.org/2002/07/owl#Class\"/>",
            "  <rdfs:subClassOf rdf:resource=\"&rid;RID42998\"/>",
            "  <Regional_Part_Of rdf:resource=\"&rid;RID1861\"/>",
            "  <Preferred_name xml:lang=\"en\">segment of ligament</Preferred_name>",
            "  <Preferred_name_German xml:lang=\"de\">Segment des Ligamentum</Preferred_name_German>",
            "  <Synonym xml:lang=\"en\">ligament segment</Synonym>",
            "  <FMAID>296521</FMAID>",
            "  <rdfs:label xml:lang=\"en\">RID43011</rdfs:label>",
            "</rdf:Description>",
            "<rdf:Description rdf:about=\"&rid;Part_Of\"><rdfs:label>x</rdfs:label></rdf:Description>",
            "</rdf:RDF>");

    Concept segment = concept(vocabulary, "RADLEX:RID43011");
    assertThat(vocabulary.terminology().concepts()).containsExactly(segment);
    assertThat(names(segment))
        .containsExactly(
            "segment of ligament (PREFERRED)",
            "Segment des Ligamentum (SYNONYM)",
            "ligament segment (SYNONYM)");
    assertThat(segment.terms().get(1).language()).isEqualTo("de");
    assertThat(vocabulary.terminology().relations())
        .containsExactly(
            new Relation("RADLEX:RID43011", RelationKind.IS_A, "RADLEX:RID42998"),
            new Relation("RADLEX:RID43011", RelationKind.PART_OF, "RADLEX:RID1861"));
    assertThat(vocabulary.flawCount()).isZero();
  }

  @Test
  void readsAnOntologyOfTheOboFoundry() throws IOException {
    String obo = "http://purl.obolibrary.org/obo/";
    Vocabulary vocabulary =
        owl(
            "<owl:Ontology rdf:about=\"" + obo + "uberon.owl\">",
            "  <owl:versionIRI rdf:resource=\"" + obo + "uberon/releases/2026-04-01/uberon.owl\"/>",
            "</owl:Ontology>",
            "<owl:Class rdf:about=\"" + obo + "UBERON_0000979\">",
            "  <rdfs:subClassOf rdf:resource=\"" + obo + "UBERON_0002495\"/>",
            "  <rdfs:subClassOf><owl:Restriction>",
            "    <owl:onProperty rdf:resource=\"" + obo + "BFO_0000050\"/>",
            "    <owl:someValuesFrom rdf:resource=\"" + obo + "UBERON_0000978\"/>",
            "  </owl:Restriction></rdfs:subClassOf>",
            "  <oboInOwl:hasRelatedSynonym>shin bone</oboInOwl:hasRelatedSynonym>",
            "  <oboInOwl:hasDbXref>FMA:24476</oboInOwl:hasDbXref>",
            "  <oboInOwl:hasDbXref>http://en.wikipedia.org/wiki/Tibia</oboInOwl:hasDbXref>",
            "  <rdfs:label>tibia</rdfs:label>",
            "</owl:Class>",
            "<owl:Class rdf:about=\"" + obo + "UBERON_1\">",
            "  <owl:deprecated rdf:datatype=\"x\">true</owl:deprecated><rdfs:label>gone</rdfs:label>",
            "</owl:Class>",
            "</rdf:RDF>");

    Concept tibia = concept(vocabulary, "UBERON:0000979");
    assertThat(vocabulary.terminology().concepts()).containsExactly(tibia);
    assertThat(names(tibia)).containsExactly("tibia (PREFERRED)", "shin bone (RELATED)");
    assertThat(codes(tibia))
        .containsExactly(
            "Uberon 2026-04-01 UBERON:0000979 \"tibia\" EXACT", "FMA - 24476 \"\" UNSPECIFIED");
    assertThat(vocabulary.terminology().relations())
        .containsExactly(
            new Relation("UBERON:0000979", RelationKind.IS_A, "UBERON:0002495"),
            new Relation("UBERON:0000979", RelationKind.PART_OF, "UBERON:0000978"));
  }

  @Test
  void readsWhatIsSaidOfStatements() throws IOException {
    String obo = "http://purl.obolibrary.org/obo/";
    String inOwl = "http://www.geneontology.org/formats/oboInOwl#";
    Vocabulary vocabulary =
        owl(
            "<owl:Class rdf:about=\"" + obo + "X_1\">",
            "  <rdfs:subClassOf rdf:nodeID=\"n1\"/><rdfs:subClassOf rdf:nodeID=\"n2\"/>",
            "  <rdfs:label>one</rdfs:label>",
            "  <oboInOwl:hasExactSynonym>I</oboInOwl:hasExactSynonym>",
            "</owl:Class>",
            "<owl:Restriction rdf:nodeID=\"n1\">",
            "  <owl:onProperty rdf:resource=\"" + obo + "BFO_0000050\"/>",
            "  <owl:someValuesFrom rdf:resource=\"" + obo + "X_2\"/>",
            "</owl:Restriction>",
            "<owl:Restriction rdf:nodeID=\"n2\">",
            "  <owl:onProperty rdf:resource=\"" + obo + "RO_0002202\"/>",
            "  <owl:someValuesFrom rdf:resource=\"" + obo + "X_3\"/>",
            "</owl:Restriction>",
            "<owl:Axiom>",
            "  <owl:annotatedSource rdf:resource=\"" + obo + "X_1\"/>",
            "  <owl:annotatedProperty rdf:resource=\"" + inOwl + "hasExactSynonym\"/>",
            "  <owl:annotatedTarget>I</owl:annotatedTarget>",
            "  <oboInOwl:hasSynonymType rdf:resource=\"" + obo + "OMO_0003000\"/>",
            "</owl:Axiom>",
            "</rdf:RDF>");

    assertThat(names(concept(vocabulary, "X:1")))
        .containsExactly("one (PREFERRED)", "I (ABBREVIATION)");
    assertThat(vocabulary.terminology().relations())
        .containsExactly(new Relation("X:1", RelationKind.PART_OF, "X:2"));
  }

  @Test
  void keepsWhatStandsBeforeAnErrorOfTheSyntax() throws IOException {
    Vocabulary vocabulary =
        owl(
            "<owl:Class rdf:about=\"&rid;RID1\"><rdfs:label>one</rdfs:label></owl:Class>",
            "<owl:Class rdf:about=\"&rid;RID2\"><rdfs:label>two</owl:Class>");

    assertThat(vocabulary.terminology().concepts())
        .extracting(Concept::preferredTerm)
        .containsExactly("one");
    assertThat(flaws(vocabulary)).startsWith("9:").contains("the rest is not read");
  }

  @Test
  void expandsNoEntityThatStandsForOthersOrForAFile() throws IOException {
    Vocabulary bomb =
        read(
            folder,
            "<!DOCTYPE rdf:RDF [ <!ENTITY a \"aaaa\"> <!ENTITY b \"&a;&a;&a;&a;\"> ]>",
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">&b;</rdf:RDF>");
    assertThat(bomb.terminology().concepts()).isEmpty();
    assertThat(flaws(bomb)).contains("the rest is not read");

    Path secret = VocabularyFile.write(folder, "secret", "a secret");
    Vocabulary thief =
        read(
            folder,
            "<!DOCTYPE rdf:RDF [ <!ENTITY s SYSTEM \"" + secret.toUri() + "\"> ]>",
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"",
            " xmlns:rdfs=\"http://www.w3.org/2000/01/rdf-schema#\"",
            " xmlns:owl=\"http://www.w3.org/2002/07/owl#\">",
            "<owl:Class rdf:about=\"http://x/1\"><rdfs:label>name &s;</rdfs:label></owl:Class>",
            "</rdf:RDF>");
    assertThat(thief.terminology().concepts().toString()).doesNotContain("secret");
  }
}
