package io.casebound.citations.style;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.citations.csl.StyleElement;
import io.casebound.citations.style.Difference.Kind;
import io.casebound.citations.style.PrintedPieces.Piece;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares the labels and marks around the elements that stand side by side in both. */
final class Surroundings {
  private static final Pattern LABEL =
      Pattern.compile("\\p{L}(?:[\\p{L}.:/]|(?<=[\\p{L}:])\\s(?=https?:))*\\s?$");

  private static final ImmutableSet<StyleElement> OWN_LABEL =
      ImmutableSet.of(StyleElement.EDITION, StyleElement.EDITORS);

  private Surroundings() {}

  /**
   * The differences.
   *
   * @param withMarks whether those in marks and spaces are looked for as well
   */
  static ImmutableList<Difference> differences(
      PrintedPieces printed, PrintedPieces wanted, boolean withMarks) {
    List<Piece> own = printed.pieces();
    List<Piece> styled = wanted.pieces();
    ImmutableList.Builder<Difference> labels = ImmutableList.builder();
    ImmutableList.Builder<Difference> marks = ImmutableList.builder();
    for (int i = 0; i < styled.size(); i++) {
      int at = placeOf(styled.get(i).element(), own);
      boolean areNeighbours =
          at >= 0
              && (i == 0
                  ? at == 0
                  : at > 0 && own.get(at - 1).element() == styled.get(i - 1).element());
      if (areNeighbours && isLabelled(styled, i)) {
        compare(own.get(at), styled.get(i), labels, marks);
      }
    }
    ImmutableList<Difference> inLabels = labels.build();
    boolean areBoth = inLabels.isEmpty() && withMarks;
    return areBoth ? withEnd(printed, wanted, marks) : inLabels;
  }

  /** Labels of editions and editors are taken for parts of them here and there. */
  private static boolean isLabelled(List<Piece> pieces, int place) {
    return !pieces.get(place).isIdentifier()
        && !OWN_LABEL.contains(pieces.get(place).element())
        && (place == 0 || !OWN_LABEL.contains(pieces.get(place - 1).element()));
  }

  private static int placeOf(StyleElement element, List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).element() == element) {
        return i;
      }
    }
    return -1;
  }

  private static void compare(
      Piece own,
      Piece styled,
      ImmutableList.Builder<Difference> labels,
      ImmutableList.Builder<Difference> marks) {
    if (!Folding.letters(own.before()).equals(Folding.letters(styled.before()))) {
      boolean isShown = !labelled(own).equals(labelled(styled));
      labels.add(
          new Difference(
              Kind.FORM,
              own.element(),
              isShown ? labelled(own) : own.before().strip() + " " + own.text(),
              isShown ? labelled(styled) : styled.before().strip() + " " + styled.text()));
    } else if (!Folding.of(own.before()).equals(Folding.of(styled.before()))) {
      marks.add(
          new Difference(
              Kind.PUNCTUATION,
              own.element(),
              own.before() + own.text(),
              styled.before() + styled.text()));
    }
  }

  /** With the marks behind the last element, where it is the same. */
  private static ImmutableList<Difference> withEnd(
      PrintedPieces printed, PrintedPieces wanted, ImmutableList.Builder<Difference> marks) {
    Piece own = printed.pieces().get(printed.pieces().size() - 1);
    Piece styled = wanted.pieces().get(wanted.pieces().size() - 1);
    boolean isSame = own.element() == styled.element();
    if (isSame && !Folding.of(printed.tail()).equals(Folding.of(wanted.tail()))) {
      marks.add(
          new Difference(
              Kind.PUNCTUATION,
              own.element(),
              own.text() + printed.tail(),
              styled.text() + wanted.tail()));
    }
    return marks.build();
  }

  /** An element with its label: {@code pp. 12-15}, {@code doi:10.1000/182}. */
  static String labelled(Piece piece) {
    Matcher label = LABEL.matcher(piece.before());
    return (label.find() ? label.group() : "") + piece.text();
  }
}
