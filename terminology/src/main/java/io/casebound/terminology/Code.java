package io.casebound.terminology;

/**
 * A concept's identifier in a code system.
 *
 * @param system the system's short name, e.g. {@code RadLex}
 * @param version the release in which the code was seen, e.g. {@code 2017}; empty where it is not
 *     known
 * @param match how the code's meaning stands to the concept's
 * @param label the code's name in that release; empty where it is not known
 * @param source where code and label were proved
 * @param justification why the match is believed: a term of the Semantic Mapping Vocabulary, as
 *     CURIE, e.g. {@code semapv:ManualMappingCuration}
 */
public record Code(
    String system,
    String version,
    String code,
    String label,
    SkosMatch match,
    String source,
    Confidence confidence,
    String justification) {

  /** The code by itself, without its concept. */
  public Coding coding() {
    return new Coding(system, version, code, label);
  }
}
