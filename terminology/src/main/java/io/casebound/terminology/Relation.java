package io.casebound.terminology;

/**
 * A statement about two concepts.
 *
 * @param subject identifier of the concept that the statement is about
 * @param object identifier of the other concept
 */
public record Relation(String subject, RelationKind kind, String object) {}
