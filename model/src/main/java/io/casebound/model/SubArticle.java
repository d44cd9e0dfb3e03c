package io.casebound.model;

import java.util.Optional;

/**
 * An article within the file of another: its translation, the letter that decided on it, a reply.
 *
 * @param id the identifier that links use, where it has one
 * @param kind what it is to the article around it
 * @param article the article itself, whose spans are in the same source
 */
public record SubArticle(Optional<String> id, SubArticleKind kind, Manuscript article) {}
