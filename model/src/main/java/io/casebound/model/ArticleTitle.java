package io.casebound.model;

import java.util.Optional;

/**
 * A title of a manuscript in another language.
 *
 * @param language its language as a BCP 47 tag, where it is said
 */
public record ArticleTitle(
    Optional<String> language, SourceText title, Optional<SourceText> subtitle) {}
