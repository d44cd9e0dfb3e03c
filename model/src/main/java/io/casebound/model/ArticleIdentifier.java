package io.casebound.model;

/**
 * An identifier of the article itself.
 *
 * @param value the identifier as printed
 */
public record ArticleIdentifier(IdentifierKind kind, SourceText value) {}
