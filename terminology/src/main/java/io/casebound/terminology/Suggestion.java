package io.casebound.terminology;

/**
 * A concept that an unknown or misspelt name may mean.
 *
 * @param term the name of the concept that comes nearest
 * @param similarity from 0 (nothing in common) to 1 (the same)
 */
public record Suggestion(Concept concept, Term term, double similarity) {}
