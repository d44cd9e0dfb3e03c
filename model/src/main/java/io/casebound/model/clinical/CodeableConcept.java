package io.casebound.model.clinical;

import com.google.common.collect.ImmutableList;

/**
 * A clinical notion in the words of the report, with its codes; the name is that of HL7 FHIR.
 *
 * @param text the notion as the report words it
 * @param codings codes of the same meaning in one or more systems; empty where none is known
 */
public record CodeableConcept(String text, ImmutableList<Coding> codings) {
  public CodeableConcept {
    text = Wording.clean(text);
  }
}
