package io.casebound.terminology.write;

import com.google.common.collect.ImmutableMap;
import io.casebound.terminology.SkosMatch;

/** A release of HL7 FHIR, and how it says what a match is. */
public enum FhirRelease {
  /**
   * Release 4: {@code equivalence} says how the target is to the source
   * (http://hl7.org/fhir/R4/valueset-concept-map-equivalence.html).
   */
  R4(
      "equivalence",
      ImmutableMap.of(
          SkosMatch.EXACT, "equivalent",
          SkosMatch.CLOSE, "relatedto",
          SkosMatch.BROAD, "wider",
          SkosMatch.NARROW, "narrower",
          SkosMatch.RELATED, "relatedto",
          SkosMatch.UNSPECIFIED, "relatedto")),
  /**
   * Release 5: {@code relationship} says how the source is to the target, the other way round
   * (http://hl7.org/fhir/R5/valueset-concept-map-relationship.html).
   */
  R5(
      "relationship",
      ImmutableMap.of(
          SkosMatch.EXACT, "equivalent",
          SkosMatch.CLOSE, "related-to",
          SkosMatch.BROAD, "source-is-narrower-than-target",
          SkosMatch.NARROW, "source-is-broader-than-target",
          SkosMatch.RELATED, "related-to",
          SkosMatch.UNSPECIFIED, "related-to"));

  private final String element;
  private final ImmutableMap<SkosMatch, String> words;

  FhirRelease(String element, ImmutableMap<SkosMatch, String> words) {
    this.element = element;
    this.words = words;
  }

  /** The element that says it. */
  String element() {
    return element;
  }

  /** Its value for a match. */
  String word(SkosMatch match) {
    return words.getOrDefault(match, "");
  }
}
