package io.casebound.terminology.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CodeSystemsTest {
  private static final CodeSystems SYSTEMS = CodeSystems.bundled();

  @ParameterizedTest
  @CsvSource({
    "HP:0002653, HPO, HP:0002653, HP:0002653",
    "http://purl.obolibrary.org/obo/HP_0002653, HPO, HP:0002653, HP:0002653",
    "NCIT:C3224, NCIt, C3224, NCIT:C3224",
    "NCI:C3224, NCIt, C3224, NCIT:C3224",
    "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl#C3224, NCIt, C3224, NCIT:C3224",
    "SCTID:76396008, SNOMED CT, 76396008, SNOMEDCT:76396008",
    "http://radlex.org/RID/RID10311, RadLex, RID10311, RADLEX:RID10311",
    "http://www.radlex.org/RID/#RID10311, RadLex, RID10311, RADLEX:RID10311",
    "icdo:9180/0, ICD-O-3, 9180/0, ICDO:9180/0",
    "http://identifiers.org/hgnc/10001, HGNC, HGNC:10001, HGNC:10001",
    "https://bioregistry.io/ICDO:9180/0, ICD-O-3, 9180/0, ICDO:9180/0",
    // Of systems that are not known.
    "FOO:1, FOO, FOO:1, FOO:1",
    "http://purl.obolibrary.org/obo/FOO_1, FOO, FOO:1, FOO:1",
    "http://example.org/x/1, http://example.org/x/, 1, http://example.org/x/1"
  })
  void takesIdentifiersApart(String text, String system, String code, String curie) {
    Identifier identifier = SYSTEMS.identifier(text);

    assertThat(identifier.system().name()).isEqualTo(system);
    assertThat(identifier.code()).isEqualTo(code);
    assertThat(identifier.curie()).isEqualTo(curie);
  }

  @Test
  void keepsTheReleaseThatAPrefixNames() {
    Identifier identifier = SYSTEMS.identifier("SNOMEDCT_US_2025_09_01:189925001");

    assertThat(identifier.system().name()).isEqualTo("SNOMED CT");
    assertThat(identifier.version()).isEqualTo("2025-09-01");
  }

  /** HL7 Terminology knows them by these addresses. */
  @ParameterizedTest
  @CsvSource({
    "http://snomed.info/sct, SNOMED CT",
    "http://loinc.org, LOINC",
    "http://human-phenotype-ontology.org, HPO",
    "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl, NCIt",
    "http://dicom.nema.org/resources/ontology/DCM, DICOM",
    "http://www.genenames.org, HGNC",
    "http://purl.obolibrary.org/obo/mondo.owl, Mondo"
  })
  void knowsTheAddressesOfFhir(String address, String system) {
    assertThat(SYSTEMS.addressed(address).name()).isEqualTo(system);
    assertThat(SYSTEMS.named(system).address()).isEqualTo(address);
  }
}
