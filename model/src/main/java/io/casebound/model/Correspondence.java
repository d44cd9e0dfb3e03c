package io.casebound.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * An address for letters.
 *
 * @param id the identifier that links use, where it has one
 * @param text the address as printed
 * @param emails the addresses in it that are marked as such, in order
 */
public record Correspondence(Optional<String> id, SourceText text, ImmutableList<String> emails) {}
