package io.casebound.terminology.vocabulary;

import static io.casebound.terminology.vocabulary.VocabularyFile.codes;
import static io.casebound.terminology.vocabulary.VocabularyFile.concept;
import static io.casebound.terminology.vocabulary.VocabularyFile.names;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.terminology.Code;
import io.casebound.terminology.Concept;
import io.casebound.terminology.ConceptKind;
import io.casebound.terminology.Confidence;
import io.casebound.terminology.Relation;
import io.casebound.terminology.RelationKind;
import io.casebound.terminology.SkosMatch;
import io.casebound.terminology.Term;
import io.casebound.terminology.TermKind;
import io.casebound.terminology.Terminology;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class VocabularyExportTest {
  private static final Terminology BONE =
      Terminology.of(
          ImmutableList.of(
              made(
                  "bone-tumour",
                  ImmutableList.of(term("bone tumour", TermKind.PREFERRED)),
                  code("NCIt", "20.05a", "C3262", "Neoplasm", SkosMatch.BROAD)),
              made(
                  "osteoma",
                  ImmutableList.of(
                      term("osteoma", TermKind.PREFERRED),
                      term("\"ivory\" osteoma", TermKind.SYNONYM),
                      term("OM", TermKind.ABBREVIATION),
                      term("exostosis", TermKind.DEPRECATED)),
                  code("NCIt", "20.05a", "C3296", "Osteoma", SkosMatch.EXACT),
                  code("ICD-O-3", "3.1", "9180/0", "Osteoma, NOS", SkosMatch.CLOSE),
                  code("RadLex", "2017", "RID1", "skull osteoma", SkosMatch.NARROW))),
          ImmutableList.of(new Relation("osteoma", RelationKind.IS_A, "bone-tumour")));

  @TempDir private Path folder;

  private static Concept made(String id, ImmutableList<Term> terms, Code... codes) {
    return new Concept(
        id, ConceptKind.NEOPLASM, terms.get(0).text(), "WHO", terms, ImmutableList.copyOf(codes));
  }

  private static Term term(String text, TermKind kind) {
    return new Term(text, "en", kind, false);
  }

  private static Code code(
      String system, String version, String code, String label, SkosMatch match) {
    return new Code(
        system,
        version,
        code,
        label,
        match,
        "a source",
        Confidence.MEDIUM,
        "semapv:ManualMappingCuration");
  }

  private static String written(VocabularyExport export, ExportFormat format) throws IOException {
    StringWriter writer = new StringWriter();
    export.write(format, writer);
    return writer.toString();
  }

  private Vocabulary again(String text) throws IOException {
    return Vocabularies.read(Files.writeString(folder.resolve("written"), text));
  }

  @Test
  void writesMappingsAsSssom() throws IOException {
    assertThat(
            written(VocabularyExport.of(BONE).codes(ImmutableList.of("NCIt")), ExportFormat.SSSOM))
        .isEqualTo(
            """
            #curie_map:
            #  NCIT: "http://purl.obolibrary.org/obo/NCIT_"
            #  casebound: "https://casebound.io/terms/"
            #  semapv: "https://w3id.org/semapv/vocab/"
            #  skos: "http://www.w3.org/2004/02/skos/core#"
            #mapping_set_id: "https://casebound.io/terms/mappings"
            #license: "https://w3id.org/sssom/license/unspecified"
            subject_id\tsubject_label\tpredicate_id\tobject_id\tobject_label\tmapping_justification\
            \tsubject_source_version\tobject_source_version\tcomment
            casebound:bone-tumour\tbone tumour\tskos:broadMatch\tNCIT:C3262\tNeoplasm\
            \tsemapv:ManualMappingCuration\t\t20.05a\ta source
            casebound:osteoma\tosteoma\tskos:exactMatch\tNCIT:C3296\tOsteoma\
            \tsemapv:ManualMappingCuration\t\t20.05a\ta source
            """);
  }

  @Test
  void writesMappingsBetweenTwoSystems() throws IOException {
    String sssom =
        written(
            VocabularyExport.of(BONE).from("RadLex").codes(ImmutableList.of("NCIt")),
            ExportFormat.SSSOM);

    assertThat(sssom.lines().skip(8))
        .containsExactly(
            "RADLEX:RID1\tskull osteoma\tskos:broadMatch\tNCIT:C3296\tOsteoma"
                + "\tsemapv:MappingChaining\t2017\t20.05a\tosteoma");
  }

  /** The words are those of the definitions in the specifications, checked there. */
  @ParameterizedTest
  @EnumSource(
      value = ExportFormat.class,
      names = {"FHIR_R4_CONCEPT_MAP", "FHIR_R5_CONCEPT_MAP"})
  void r4AndR5SayTheSameInOppositeDirections(ExportFormat format) throws IOException {
    boolean r4 = format == ExportFormat.FHIR_R4_CONCEPT_MAP;
    String json = written(VocabularyExport.of(BONE), format);

    // R4: "The target mapping is wider in meaning than the source concept": a neoplasm is wider
    // than a bone tumour. R5: "The source concept is narrower in meaning than the target concept".
    assertThat(json)
        .containsPattern(
            "\"code\" : \"C3262\",\\s+\"display\" : \"Neoplasm\",\\s+"
                + (r4
                    ? "\"equivalence\" : \"wider\""
                    : "\"relationship\" : \"source-is-narrower-than-target\""));
    // R4: "The target mapping is narrower in meaning than the source concept."
    assertThat(json)
        .containsPattern(
            "\"code\" : \"RID1\",\\s+\"display\" : \"skull osteoma\",\\s+"
                + (r4
                    ? "\"equivalence\" : \"narrower\""
                    : "\"relationship\" : \"source-is-broader-than-target\""));
    assertThat(json)
        .contains(
            r4
                ? "\"targetVersion\" : \"20.05a\""
                : "\"target\" : \"http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl|20.05a\"");
  }

  @ParameterizedTest
  @EnumSource(
      value = ExportFormat.class,
      names = {"SSSOM", "FHIR_R4_CONCEPT_MAP", "FHIR_R5_CONCEPT_MAP"})
  void mappingsComeBackAsTheyWere(ExportFormat format) throws IOException {
    Vocabulary vocabulary = again(written(VocabularyExport.of(BONE), format));

    assertThat(vocabulary.flaws()).isEmpty();
    // A concept map has no word for "close" but "related, and nobody knows how".
    String close = format == ExportFormat.SSSOM ? "CLOSE" : "UNSPECIFIED";
    assertThat(codes(concept(vocabulary, "casebound:osteoma")))
        .containsExactly(
            "Casebound - osteoma \"osteoma\" EXACT",
            "NCIt 20.05a C3296 \"Osteoma\" EXACT",
            "ICD-O-3 3.1 9180/0 \"Osteoma, NOS\" " + close,
            "RadLex 2017 RID1 \"skull osteoma\" NARROW");
    assertThat(codes(concept(vocabulary, "casebound:bone-tumour")))
        .containsExactly(
            "Casebound - bone-tumour \"bone tumour\" EXACT",
            "NCIt 20.05a C3262 \"Neoplasm\" BROAD");
  }

  @Test
  void aCodeSystemComesBackAsItWas() throws IOException {
    Vocabulary vocabulary =
        again(written(VocabularyExport.of(BONE), ExportFormat.FHIR_CODE_SYSTEM));

    assertThat(names(concept(vocabulary, "casebound:osteoma")))
        .containsExactly(
            "osteoma (PREFERRED)",
            "\"ivory\" osteoma (SYNONYM)",
            "OM (ABBREVIATION)",
            "exostosis (DEPRECATED)");
    assertThat(vocabulary.terminology().relations())
        .containsExactly(
            new Relation("casebound:osteoma", RelationKind.IS_A, "casebound:bone-tumour"));
  }

  @Test
  void writesConceptsAsSkos() throws IOException {
    assertThat(written(VocabularyExport.of(BONE), ExportFormat.SKOS))
        .endsWith(
            """

            <https://casebound.io/terms/osteoma> a skos:Concept ;
                skos:inScheme <https://casebound.io/terms/scheme> ;
                skos:prefLabel "osteoma"@en ;
                skos:altLabel "\\"ivory\\" osteoma"@en ;
                skos:altLabel "OM"@en ;
                skos:hiddenLabel "exostosis"@en ;
                skos:broader <https://casebound.io/terms/bone-tumour> ;
                skos:exactMatch <http://purl.obolibrary.org/obo/NCIT_C3296> ;
                skos:closeMatch <https://bioregistry.io/ICDO:9180/0> ;
                skos:narrowMatch <http://radlex.org/RID/RID1> .
            """);
  }

  @Test
  void theBundledMapComesBackFromItsTables() throws IOException {
    VocabularyExport export = VocabularyExport.of(Terminology.bundled());
    for (String table : VocabularyExport.tables()) {
      try (var writer = Files.newBufferedWriter(folder.resolve(table))) {
        export.writeTable(table, writer);
      }
    }

    Vocabulary vocabulary = Vocabularies.read(folder);

    assertThat(vocabulary.flaws()).isEmpty();
    assertThat(vocabulary.terminology().concepts())
        .containsExactlyElementsOf(Terminology.bundled().concepts());
    assertThat(vocabulary.terminology().relations())
        .containsExactlyElementsOf(Terminology.bundled().relations());
  }

  @Test
  void aVocabularyKeepsItsOwnIdentifiers() throws IOException {
    Vocabulary hpo =
        again(
            """
            format-version: 1.2
            data-version: hp/releases/2024-01-16
            ontology: hp
            [Term]
            id: HP:0002653
            name: Bone pain
            xref: UMLS:C0151825
            """);
    VocabularyExport export = VocabularyExport.of(hpo.terminology());

    assertThat(written(export, ExportFormat.SSSOM))
        .contains("HP:0002653\tBone pain\tskos:mappingRelation\tUMLS:C0151825\t\t");
    assertThat(written(export, ExportFormat.FHIR_CODE_SYSTEM))
        .contains("\"url\" : \"http://human-phenotype-ontology.org\"")
        .contains("\"version\" : \"2024-01-16\"")
        .contains("\"code\" : \"HP:0002653\"");
    assertThat(written(export, ExportFormat.SKOS))
        .contains("<http://purl.obolibrary.org/obo/HP_0002653> a skos:Concept");
  }

  @Test
  void ownConceptsTakeTheBaseThatIsGiven() throws IOException {
    VocabularyExport export = VocabularyExport.of(BONE).base("http://example.org/v/");

    assertThat(written(export, ExportFormat.SSSOM))
        .contains("#  local: \"http://example.org/v/\"")
        .contains("local:osteoma\t");
    assertThat(written(export, ExportFormat.SKOS)).contains("<http://example.org/v/osteoma> a ");
  }
}
