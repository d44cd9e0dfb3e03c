package io.casebound.benchmarks.defects;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.Comparator;
import java.util.List;

/**
 * A defect that can be planted in one report.
 *
 * @param what what it does, for the list of those that were not found
 * @param edits what it changes in the source; they do not overlap
 */
record Defect(String what, ImmutableList<Edit> edits) {
  private static final Comparator<Edit> FROM_THE_END =
      Ordering.from(Comparator.comparing(Edit::start)).reverse();

  static Defect of(String what, Edit... edits) {
    return new Defect(what, ImmutableList.copyOf(edits));
  }

  static Defect of(String what, List<Edit> edits) {
    return new Defect(what, ImmutableList.copyOf(edits));
  }

  /** The source with the defect in it. */
  String plantedIn(String source) {
    StringBuilder changed = new StringBuilder(source);
    for (Edit edit : ImmutableList.sortedCopyOf(FROM_THE_END, edits)) {
      changed.replace(edit.start(), edit.end(), edit.replacement());
    }
    return changed.toString();
  }
}
