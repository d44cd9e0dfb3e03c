package io.casebound.terminology.recognise;

import com.google.common.collect.ImmutableList;
import io.casebound.model.text.TextRange;
import io.casebound.terminology.Concept;
import io.casebound.terminology.Term;

/**
 * A place that may be a mention.
 *
 * @param parts the words that say the name, where others stand between that share some with it, as
 *     in "cortical and periosteal destruction"; otherwise the whole place alone
 */
record Candidate(int start, int end, Concept concept, Term term, ImmutableList<TextRange> parts) {

  /** A place that says a name as a whole. */
  static Candidate whole(int start, int end, Concept concept, Term term) {
    return new Candidate(start, end, concept, term, ImmutableList.of(new TextRange(start, end)));
  }

  TextRange range() {
    return new TextRange(start, end);
  }

  int length() {
    return end - start;
  }

  boolean overlaps(Candidate other) {
    return start < other.end && other.start < end;
  }

  boolean isCoordinated() {
    return parts.size() > 1;
  }

  /**
   * Whether only one of the two can be meant: they overlap, and are not two that share a word and
   * have others of their own.
   */
  boolean excludes(Candidate other) {
    boolean equals =
        (isCoordinated() || other.isCoordinated())
            && !isCoveredBy(other)
            && !other.isCoveredBy(this);
    return overlaps(other) && !equals;
  }

  private boolean isCoveredBy(Candidate other) {
    return parts.stream()
        .allMatch(
            part ->
                other.parts.stream()
                    .anyMatch(whole -> whole.start() <= part.start() && part.end() <= whole.end()));
  }
}
