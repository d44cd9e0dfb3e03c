package io.casebound.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The journal that a manuscript came out in.
 *
 * @param title its title in full
 * @param abbreviation its title as lists of references abbreviate it
 * @param issns its ISSNs as printed, in order
 * @param publisher the name of its publisher
 * @param publisherPlace where the publisher is
 */
public record Journal(
    Optional<SourceText> title,
    Optional<SourceText> abbreviation,
    ImmutableList<SourceText> issns,
    Optional<SourceText> publisher,
    Optional<SourceText> publisherPlace) {

  /** A journal of which only the title is known. */
  public static Journal of(SourceText title) {
    return new Journal(
        Optional.of(title),
        Optional.empty(),
        ImmutableList.of(),
        Optional.empty(),
        Optional.empty());
  }
}
