package io.casebound.citations.style;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.citations.csl.PlacedElement;
import io.casebound.citations.csl.StyleElement;
import java.util.Optional;

/**
 * A reference cut into its elements.
 *
 * @param pieces the elements in the order of the text
 * @param tail what stands behind the last one
 */
record PrintedPieces(ImmutableList<Piece> pieces, String tail) {
  private static final ImmutableSet<StyleElement> IDENTIFIERS =
      ImmutableSet.of(
          StyleElement.DOI,
          StyleElement.PMID,
          StyleElement.PMCID,
          StyleElement.ISSN,
          StyleElement.ISBN,
          StyleElement.URL,
          StyleElement.ACCESSED);

  /**
   * An element.
   *
   * @param text as it stands
   * @param before what stands between the element before it and this one
   */
  record Piece(StyleElement element, String text, String before) {
    /** Whether it tells where the work is found, which does no harm in any style. */
    boolean isIdentifier() {
      return IDENTIFIERS.contains(element);
    }
  }

  static PrintedPieces of(String text, Iterable<PlacedElement> elements) {
    ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
    int behind = 0;
    for (PlacedElement placed : elements) {
      String before = text.substring(behind, placed.start());
      pieces.add(new Piece(placed.element(), placed.in(text), before));
      behind = placed.end();
    }
    return new PrintedPieces(pieces.build(), text.substring(behind));
  }

  Optional<Piece> piece(StyleElement element) {
    return pieces.stream().filter(piece -> piece.element() == element).findFirst();
  }

  boolean has(StyleElement element) {
    return piece(element).isPresent();
  }

  /** Those of the pieces that are among the elements of the other, each once, in their order. */
  ImmutableList<Piece> sharedWith(PrintedPieces other) {
    ImmutableSet.Builder<StyleElement> seen = ImmutableSet.builder();
    pieces.stream().map(Piece::element).filter(other::has).forEach(seen::add);
    return seen.build().stream()
        .map(element -> piece(element).orElseThrow())
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether marks part the elements, so that it is print and not a row of marked fields. */
  boolean isPunctuated() {
    long parted =
        pieces.stream().skip(1).filter(piece -> !Folding.signs(piece.before()).isEmpty()).count();
    return pieces.size() > 2 && parted * 3 >= (pieces.size() - 1) * 2L;
  }
}
