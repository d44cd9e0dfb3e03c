package io.casebound.terminology;

/**
 * A statement that a code of one system stands in some way to a code of another.
 *
 * @param match how the object's meaning stands to the subject's: broad where the object means more
 * @param justification why it is believed: a term of the Semantic Mapping Vocabulary, as CURIE
 * @param source where the mapping was found
 */
public record Mapping(
    Coding subject, SkosMatch match, Coding object, String justification, String source) {}
