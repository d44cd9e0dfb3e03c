package io.casebound.manuscripts.prose;

import com.google.common.collect.ImmutableList;
import io.casebound.model.text.TextRange;

/**
 * A link that a format marks in a text.
 *
 * @param range where it stands in the text; empty where the format keeps its mark apart
 * @param targets the keys of what it leads to, in its order
 */
public record MarkedLink(TextRange range, Kind kind, ImmutableList<String> targets) {
  /** What it leads to. */
  public enum Kind {
    REFERENCES,
    FOOTNOTE
  }

  /** The same in a text of which {@code count} characters at the beginning were cut, or added. */
  public MarkedLink shiftedBy(int count) {
    return new MarkedLink(new TextRange(range.start() - count, range.end() - count), kind, targets);
  }
}
