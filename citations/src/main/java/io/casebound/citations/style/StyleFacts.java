package io.casebound.citations.style;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.casebound.citations.csl.AuthorLimit;
import io.casebound.citations.csl.StyleElement;
import io.casebound.model.reference.WorkType;
import java.util.Optional;

/**
 * What is known of a style, whatever it prints.
 *
 * @param limit how it shortens a list of authors; empty where it names all
 * @param elements what it prints of works of which everything is known
 */
record StyleFacts(
    Optional<AuthorLimit> limit, ImmutableSetMultimap<WorkType, StyleElement> elements) {
  /** What each book has; whether an article has an issue or a DOI depends on its journal. */
  private static final ImmutableSet<StyleElement> OF_EVERY_BOOK =
      ImmutableSet.of(StyleElement.PUBLISHER, StyleElement.PUBLISHER_PLACE);

  /** What the style prints of every work of the type. */
  ImmutableSet<StyleElement> ofEvery(WorkType type) {
    boolean isBook = type == WorkType.BOOK || type == WorkType.CHAPTER;
    return elements.get(type).stream()
        .filter(element -> isBook && OF_EVERY_BOOK.contains(element))
        .collect(ImmutableSet.toImmutableSet());
  }
}
