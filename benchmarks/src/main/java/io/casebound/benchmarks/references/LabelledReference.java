package io.casebound.benchmarks.references;

import com.google.common.collect.ImmutableList;

/**
 * A printed reference whose fields are labelled.
 *
 * @param set the set that it belongs to, {@code jats-mixed} and the like
 * @param group what must not be torn apart when folds are made: the article that cites it
 * @param raw the reference as printed
 * @param isGlued whether its journal's strings lack separators between the fields
 * @param isFree whether its licence lets a model be learnt from it and passed on (no-derivatives
 *     licences do not)
 * @param segments the labelled stretches
 */
record LabelledReference(
    String set,
    String group,
    String raw,
    boolean isGlued,
    boolean isFree,
    ImmutableList<Segment> segments) {

  /**
   * A labelled stretch.
   *
   * @param label as the set names it
   * @param start in UTF-16 units
   * @param end behind its last unit
   */
  record Segment(String label, int start, int end) {}

  boolean isJats() {
    return set.equals("jats-mixed");
  }

  String text(Segment segment) {
    return raw.substring(segment.start(), segment.end());
  }

  /** The text of the first stretch with this label, or the empty string. */
  String first(String label) {
    return segments.stream()
        .filter(segment -> segment.label().equals(label))
        .map(this::text)
        .findFirst()
        .orElse("");
  }

  boolean has(String label) {
    return segments.stream().anyMatch(segment -> segment.label().equals(label));
  }
}
