package io.casebound.cli;

import java.io.IOException;
import java.io.Writer;

/** How mentions are written. */
enum MentionFormat {
  TSV {
    @Override
    MentionWriter open(Writer writer, boolean triggers) throws IOException {
      return new MentionTable(writer, triggers);
    }
  },
  JSON {
    @Override
    MentionWriter open(Writer writer, boolean triggers) {
      return new MentionJson(writer);
    }
  };

  /** A writer; a table shows the words that decide contexts where {@code triggers} says so. */
  abstract MentionWriter open(Writer writer, boolean triggers) throws IOException;
}
