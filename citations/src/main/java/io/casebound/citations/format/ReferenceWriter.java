package io.casebound.citations.format;

import io.casebound.citations.ListedReference;
import java.io.IOException;
import java.io.Writer;

/** Writes references in one format. Writers hold no state of a run. */
@FunctionalInterface
public interface ReferenceWriter {
  /** Writes the references in their order. The writer stays open. */
  void write(Iterable<ListedReference> references, Writer writer) throws IOException;
}
