package io.casebound.terminology.vocabulary;

import io.casebound.terminology.write.CodeSystemWriter;
import io.casebound.terminology.write.ConceptMapWriter;
import io.casebound.terminology.write.FhirRelease;
import io.casebound.terminology.write.SkosWriter;
import io.casebound.terminology.write.SssomWriter;
import io.casebound.terminology.write.TerminologyWriter;

/** A format of one file in which a terminology can be written. */
public enum ExportFormat {
  /** Mappings as a table (Simple Standard for Sharing Ontological Mappings). */
  SSSOM(new SssomWriter()),
  /** Concepts with their names, relations and mappings, in Turtle. */
  SKOS(new SkosWriter()),
  /** Mappings in JSON; {@code equivalence} says how the target is to the source. */
  FHIR_R4_CONCEPT_MAP(new ConceptMapWriter(FhirRelease.R4)),
  /** Mappings in JSON; {@code relationship} says how the source is to the target. */
  FHIR_R5_CONCEPT_MAP(new ConceptMapWriter(FhirRelease.R5)),
  /** Concepts with their names and hierarchy in JSON; R4 and R5 write it alike. */
  FHIR_CODE_SYSTEM(new CodeSystemWriter());

  @SuppressWarnings("ImmutableEnumChecker") // a writer holds nothing that changes
  private final TerminologyWriter writer;

  ExportFormat(TerminologyWriter writer) {
    this.writer = writer;
  }

  TerminologyWriter writer() {
    return writer;
  }
}
