package io.casebound.validation.judging;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casebound.validation.assessment.Evidence;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A passage that is shown as evidence, or two neighbours that are shown as one.
 *
 * @param from the place in the manuscript of its first passage
 * @param to that of its last passage
 * @param findings what it shows
 * @param worth how telling it is
 */
record Extract(
    int from, int to, Passage first, Passage last, ImmutableList<Finding> findings, double worth) {
  private static final int LONGEST = 45;
  private static final int AROUND = 15;

  /** A passage with what it tells for each row of signals. */
  static Extract of(Telling telling, ImmutableList<ImmutableList<String>> sought, double likeness) {
    ImmutableList<Finding> findings =
        sought.stream().flatMap(telling::of).collect(toImmutableList());
    return new Extract(
        telling.place(),
        telling.place(),
        telling.passage(),
        telling.passage(),
        findings,
        likeness + findings.stream().mapToInt(Finding::weight).sum());
  }

  /** Both in one, if the other tells something and stands in the same text; else this one. */
  Extract with(Extract neighbour) {
    if (neighbour.findings.isEmpty() || !neighbour.first.block().equals(first.block())) {
      return this;
    }
    boolean before = neighbour.from < from;
    return new Extract(
        Math.min(from, neighbour.from),
        Math.max(to, neighbour.to),
        before ? neighbour.first : first,
        before ? last : neighbour.last,
        ImmutableList.<Finding>builder().addAll(findings).addAll(neighbour.findings).build(),
        worth + neighbour.worth);
  }

  /** Whether there is anything in it that shows something by itself. */
  boolean showsAnything() {
    return findings.stream().anyMatch(Extract::isShown);
  }

  boolean speaksFor(ImmutableList<String> signals) {
    return findings.stream().anyMatch(finding -> signals.contains(finding.signal().name()));
  }

  boolean overlaps(Extract other) {
    return from <= other.to && other.from <= to;
  }

  /** The words that show something with those around them; what is short as a whole. */
  Evidence toEvidence() {
    boolean whole = first.words().size() + (from == to ? 0 : last.words().size()) <= LONGEST;
    int start = first.start() + (whole ? 0 : cutStart());
    int end = last.start() + (whole ? last.length() : cutEnd());
    return new Evidence(
        first.block().span(start, end),
        first.block().value().substring(start, end),
        findings.stream()
            .filter(Extract::isShown)
            .map(finding -> finding.signal().why())
            .distinct()
            .collect(Collectors.joining("; ")),
        decisive(start));
  }

  /** Where to begin in the first passage. */
  private int cutStart() {
    int from = of(first).mapToInt(Finding::from).min().orElse(0) - AROUND;
    return from <= 0 ? 0 : wordStart(first.words().start(from));
  }

  /** Where to end in the last passage. */
  private int cutEnd() {
    int to = of(last).mapToInt(Finding::to).max().orElse(last.words().size()) + AROUND;
    return to >= last.words().size() ? last.length() : last.words().end(to - 1);
  }

  private Stream<Finding> of(Passage passage) {
    return findings.stream().filter(finding -> finding.passage().start() == passage.start());
  }

  /** Where a word begins that others are joined to by hyphens: 68-year-old. */
  private int wordStart(int place) {
    int start = place;
    while (start > 0
        && !Character.isWhitespace(first.block().value().charAt(first.start() + start - 1))) {
      start--;
    }
    return start;
  }

  /** The words of the weightiest finding. */
  private Evidence.Words decisive(int start) {
    Finding finding =
        findings.stream()
            .filter(Extract::isShown)
            .max(Comparator.comparingInt(Finding::weight))
            .orElseThrow();
    Passage passage = finding.passage();
    int begin = passage.start() + passage.words().start(finding.from());
    int end = passage.start() + passage.words().end(finding.to() - 1);
    return new Evidence.Words(passage.block().span(begin, end), begin - start, end - start);
  }

  private static boolean isShown(Finding finding) {
    return !finding.signal().why().isEmpty();
  }
}
