package io.casebound.terminology.write;

import java.io.IOException;
import java.io.Writer;

/** Writes one format. */
public interface TerminologyWriter {
  /** Writes what is selected; the same input gives the same text. The writer stays open. */
  void write(Export export, Writer writer) throws IOException;
}
