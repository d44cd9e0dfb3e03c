package io.casebound.citations.style;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.csl.StyleElement;
import io.casebound.citations.style.Difference.Kind;
import io.casebound.citations.style.PrintedPieces.Piece;
import java.util.ArrayList;
import java.util.List;

/** Which elements stand at another place than the style puts them. */
final class ElementOrder {
  private ElementOrder() {}

  static ImmutableList<Difference> differences(PrintedPieces printed, PrintedPieces wanted) {
    List<StyleElement> own = elements(printed.sharedWith(wanted));
    List<StyleElement> styled = elements(wanted.sharedWith(printed));
    List<StyleElement> kept = longestShared(own, styled);
    return styled.stream()
        .filter(element -> !kept.contains(element))
        .map(
            element ->
                new Difference(Kind.ORDER, element, behind(element, own), behind(element, styled)))
        .collect(ImmutableList.toImmutableList());
  }

  private static List<StyleElement> elements(List<Piece> pieces) {
    return pieces.stream().filter(piece -> !piece.isIdentifier()).map(Piece::element).toList();
  }

  private static String behind(StyleElement element, List<StyleElement> all) {
    int place = all.indexOf(element);
    return place == 0 ? "first" : "behind the " + all.get(place - 1).words();
  }

  /** The longest row of elements that stand in one order in both. */
  private static List<StyleElement> longestShared(
      List<StyleElement> own, List<StyleElement> styled) {
    List<List<StyleElement>> rows = new ArrayList<>();
    List<StyleElement> longest = List.of();
    for (StyleElement element : own) {
      List<StyleElement> best = List.of();
      for (List<StyleElement> row : rows) {
        boolean goesOn = styled.indexOf(row.get(row.size() - 1)) < styled.indexOf(element);
        best = goesOn && row.size() > best.size() ? row : best;
      }
      List<StyleElement> longer = new ArrayList<>(best);
      longer.add(element);
      rows.add(longer);
      longest = longer.size() > longest.size() ? longer : longest;
    }
    return longest;
  }
}
