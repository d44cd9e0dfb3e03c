package io.casebound.validation;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.casebound.model.Source;
import io.casebound.model.remark.Remark;

/** Holds the remarks on one manuscript against those that a baseline knows of it. */
final class BaselineMatch {
  private final Source source;
  private final Multiset<Baseline.Known> left;

  BaselineMatch(Source source, Multiset<Baseline.Known> known) {
    this.source = source;
    this.left = HashMultiset.create(known);
  }

  /** Whether it is known; each known one counts once. */
  boolean takes(Remark remark) {
    return !left.isEmpty()
        && left.remove(new Baseline.Known(remark.rule(), RemarkFingerprint.of(remark, source)));
  }
}
