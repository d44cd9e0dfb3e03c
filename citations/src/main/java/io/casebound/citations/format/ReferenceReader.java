package io.casebound.citations.format;

import io.casebound.model.Source;

/**
 * Reads the records of a reference file one by one. A record that is broken is mended or skipped
 * with a remark, and the next is read all the same. Readers hold no state of a run.
 */
public interface ReferenceReader {
  /** Whether the text looks like this format: cheap, and from its beginning. */
  boolean recognises(Source source);

  /** Hands over every record, and a remark for whatever could not be read. */
  void read(Source source, ReferenceSink sink);
}
