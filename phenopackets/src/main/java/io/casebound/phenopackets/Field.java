package io.casebound.phenopackets;

import com.google.common.collect.ImmutableList;

/**
 * What a term is for, with the systems that the documentation of the schema recommends for it
 * ("Recommended Ontologies"), the best first.
 */
enum Field {
  PHENOTYPE("HPO", "NCIt", "SNOMED CT"),
  DISEASE("Mondo", "NCIt", "Orphanet", "DOID"),
  ANATOMY("Uberon", "NCIt", "SNOMED CT"),
  GENE("HGNC"),
  ASSAY("LOINC", "NCIt"),
  PROCEDURE("NCIt", "SNOMED CT"),
  OTHER("NCIt");

  private final ImmutableList<String> systems;

  Field(String... systems) {
    this.systems = ImmutableList.copyOf(systems);
  }

  /** How good a system is for the field, 0 being the best; all others are alike. */
  int rank(String system) {
    int at = systems.indexOf(system);
    return at < 0 ? systems.size() : at;
  }
}
