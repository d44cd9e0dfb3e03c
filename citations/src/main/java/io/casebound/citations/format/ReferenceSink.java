package io.casebound.citations.format;

import io.casebound.model.reference.Reference;
import io.casebound.model.remark.Remark;

/** Takes what a reader finds in a reference file, in the order of the file. */
public interface ReferenceSink {
  /** A record that could be read, its fields in it. */
  void add(Reference reference);

  /** What could not be read, or was mended. */
  void say(Remark remark);
}
