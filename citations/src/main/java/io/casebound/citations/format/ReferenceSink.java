package io.casebound.citations.format;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.lookup.Notice;
import io.casebound.model.reference.Reference;
import io.casebound.model.remark.Remark;

/** Takes what a reader finds in a reference file, in the order of the file. */
public interface ReferenceSink {
  /** A record that could be read, its fields in it. */
  void add(Reference reference);

  /** The same, with what the file says was published about the work since. */
  default void add(Reference reference, ImmutableList<Notice> notices) {
    add(reference);
  }

  /** What could not be read, or was mended. */
  void say(Remark remark);
}
