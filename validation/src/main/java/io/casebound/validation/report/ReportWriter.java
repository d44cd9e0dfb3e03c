package io.casebound.validation.report;

import java.io.Closeable;
import java.io.IOException;

/** A report in the making, one manuscript after the other. */
public interface ReportWriter extends Closeable {
  /** Writes what became of the next manuscript. */
  void add(ReviewOutcome outcome) throws IOException;

  /** Ends the report; the writer below stays open. */
  @Override
  void close() throws IOException;
}
