package io.casebound.manuscripts.jats;

import io.casebound.model.Source;
import io.casebound.model.SourceSpan;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Says in one sentence why a document is not XML that can be read. */
final class XmlErrors {
  private XmlErrors() {}

  /** {@code name:line:column: } before what is wrong there. */
  static String place(Source source, int offset) {
    int inside = Math.max(0, Math.min(offset, source.text().length()));
    SourceSpan span = source.span(inside, inside);
    return span + ": ";
  }

  static String sentence(Source source, XMLStreamException error) {
    String reason = firstLine(error.getMessage());
    String place = place(source, offset(error.getLocation()));
    return isLimit(reason)
        ? place + "is beyond what an article needs (" + reason + "); give the article alone."
        : place + "is not well-formed XML (" + reason + "); mend it there.";
  }

  private static int offset(@Nullable Location location) {
    return location == null ? 0 : location.getCharacterOffset();
  }

  private static boolean isLimit(String reason) {
    return reason.contains("limit") || reason.contains("Limit");
  }

  private static String firstLine(@Nullable String message) {
    String line = message == null ? "no reason given" : message.lines().findFirst().orElse("");
    return line.endsWith(".") || line.endsWith(";") ? line.substring(0, line.length() - 1) : line;
  }
}
