package io.casebound.model.xml.bound;

import io.casebound.model.Source;
import io.casebound.model.SourceText;
import java.util.ArrayList;
import java.util.List;

/** Keeps the text of the elements that are open, with the place of every character. */
public final class TextRecorder {
  /** A text event; its end is known when the next event comes. */
  private record Piece(String text, int start, int end) {}

  private final Source source;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Integer> firstPieces = new ArrayList<>();
  private final List<Integer> textStarts = new ArrayList<>();
  private int length;

  public TextRecorder(Source source) {
    this.source = source;
  }

  /** An element that holds text begins. */
  public void open() {
    firstPieces.add(pieces.size());
    textStarts.add(length);
  }

  /** Text was read, from {@code start} to {@code end} in the source. */
  public void text(String text, int start, int end) {
    if (!firstPieces.isEmpty()) {
      pieces.add(new Piece(text, start, Math.max(start, end)));
      length += text.length();
    }
  }

  /** The element that was opened last ends. */
  public void close(Worded<?> element) {
    int first = firstPieces.remove(firstPieces.size() - 1);
    SourceText.Builder words = SourceText.builder(source);
    for (Piece piece : pieces.subList(first, pieces.size())) {
      new Alignment(source.text(), words).add(piece.text(), piece.start(), piece.end());
    }
    element.hold(words.build(), textStarts.remove(textStarts.size() - 1));
    if (firstPieces.isEmpty()) {
      pieces.clear();
      length = 0;
    }
  }
}
