package io.casebound.manuscripts.write;

import io.casebound.manuscripts.ManuscriptOutput;
import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Reads and writes manuscripts in memory. */
final class Written {
  private Written() {}

  static Manuscript markdown(String text) {
    try {
      return Manuscripts.read(Source.of("case.md", text), ManuscriptFormat.MARKDOWN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String as(ManuscriptOutput output, Manuscript manuscript) {
    StringWriter writer = new StringWriter();
    try {
      output.write(manuscript, writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return writer.toString();
  }
}
