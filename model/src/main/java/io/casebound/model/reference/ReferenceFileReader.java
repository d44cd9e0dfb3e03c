package io.casebound.model.reference;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Source;

/**
 * Reads files of references (BibTeX, RIS, CSL-JSON and their like); found as a service, so that
 * readers of manuscripts reach the formats without knowing them.
 */
public interface ReferenceFileReader {
  /** Whether the text looks like one of the formats it reads: cheap, and from its beginning. */
  boolean recognises(Source source);

  /**
   * The records in their order, each a reference whose identifier is its key in the file. What
   * cannot be read is left out.
   */
  ImmutableList<Reference> read(Source source);
}
