package io.casebound.model;

/**
 * Where a contributor works.
 *
 * @param id the identifier that contributors use; unique in a manuscript
 */
public record Affiliation(String id, SourceText text) {}
