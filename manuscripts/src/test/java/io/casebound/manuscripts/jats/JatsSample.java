package io.casebound.manuscripts.jats;

import io.casebound.model.Manuscript;
import io.casebound.model.Source;
import io.casebound.model.io.UnreadableInputException;

/** Small articles to read. */
final class JatsSample {
  private JatsSample() {}

  /** An article with this front matter, body and back matter. */
  static Manuscript read(String meta, String body, String back) throws UnreadableInputException {
    return parse(
        "<article><front><article-meta>"
            + meta
            + "</article-meta></front><body>"
            + body
            + "</body><back>"
            + back
            + "</back></article>");
  }

  /** An article with this body and three references. */
  static Manuscript body(String body) throws UnreadableInputException {
    return read("", body, references(3));
  }

  /** A list of printed references, R1, R2 and so on. */
  static String references(int count) {
    StringBuilder list = new StringBuilder("<ref-list>");
    for (int i = 1; i <= count; i++) {
      list.append("<ref id='R" + i + "'><label>" + i + "</label>");
      list.append("<mixed-citation>Author A. Title " + i + ". J. 2001.</mixed-citation></ref>");
    }
    return list.append("</ref-list>").toString();
  }

  static Manuscript parse(String xml) throws UnreadableInputException {
    return new JatsReader().read(Source.of("case.xml", xml));
  }
}
