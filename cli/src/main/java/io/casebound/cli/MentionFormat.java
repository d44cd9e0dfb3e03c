package io.casebound.cli;

import java.io.IOException;
import java.io.Writer;

/** How mentions are written. */
enum MentionFormat {
  TSV {
    @Override
    MentionWriter open(Writer writer) throws IOException {
      return new MentionTable(writer);
    }
  },
  JSON {
    @Override
    MentionWriter open(Writer writer) {
      return new MentionJson(writer);
    }
  };

  abstract MentionWriter open(Writer writer) throws IOException;
}
