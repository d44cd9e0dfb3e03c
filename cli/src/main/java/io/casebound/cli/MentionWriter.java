package io.casebound.cli;

import java.io.IOException;

/** Writes the mentions of one source after the other. */
interface MentionWriter {
  void write(String name, RecognisedSource recognised) throws IOException;

  /** Notes, where the format has a place for it, that a source cannot be read. */
  void writeFailure(String name, String error) throws IOException;
}
