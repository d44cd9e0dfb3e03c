package io.casebound.benchmarks.truth;

import io.casebound.citations.lookup.Verdict;

/** How often each verdict was given. */
final class VerdictCounts {
  private int confirmed;
  private int differs;
  private int another;
  private int notFound;
  private int undecided;

  void add(Verdict verdict) {
    if (verdict instanceof Verdict.Confirmed) {
      confirmed++;
    } else if (verdict instanceof Verdict.Differs) {
      differs++;
    } else if (verdict instanceof Verdict.AnotherWork) {
      another++;
    } else if (verdict instanceof Verdict.NotFound) {
      notFound++;
    } else {
      undecided++;
    }
  }

  void add(VerdictCounts other) {
    confirmed += other.confirmed;
    differs += other.differs;
    another += other.another;
    notFound += other.notFound;
    undecided += other.undecided;
  }

  int all() {
    return confirmed + accused() + undecided;
  }

  int confirmed() {
    return confirmed;
  }

  int accused() {
    return differs + another + notFound;
  }

  double accusedShare() {
    return all() == 0 ? 0 : (double) accused() / all();
  }

  /** The cells of a table's row behind its headings. */
  Object[] cells(Object... headings) {
    Object[] cells = java.util.Arrays.copyOf(headings, headings.length + 7);
    Object[] counts = {all(), confirmed, differs, another, notFound, undecided, accusedShare()};
    System.arraycopy(counts, 0, cells, headings.length, counts.length);
    return cells;
  }
}
