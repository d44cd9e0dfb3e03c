package io.casebound.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Key words that belong together.
 *
 * @param language their language as a BCP 47 tag, where it is said
 * @param title what stands before them, {@code Keywords}
 * @param keywords the key words in order
 */
public record KeywordGroup(
    Optional<String> language, Optional<SourceText> title, ImmutableList<SourceText> keywords) {}
