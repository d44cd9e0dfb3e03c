package io.casebound.citations.rules.truth;

import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;

/** A work in one line, for messages: {@code Miller 2011, “Lipoma of the finger”, J Hand Surg}. */
final class ShortCitation {
  private static final int LONGEST_TITLE = 120;

  private ShortCitation() {}

  static String of(BibliographicRecord work) {
    StringBuilder line = new StringBuilder();
    work.authors().stream().findFirst().ifPresent(author -> line.append(author.family().value()));
    add(line, " ", work.text(RecordField.YEAR));
    String title = work.text(RecordField.TITLE);
    add(line, line.isEmpty() ? "" : ", ", title.isEmpty() ? "" : "“" + shortened(title) + "”");
    add(line, ", ", container(work));
    add(line, " ", work.text(RecordField.VOLUME));
    add(line, ":", work.text(RecordField.PAGE));
    return line.toString();
  }

  private static String container(BibliographicRecord work) {
    return work.text(
        work.has(RecordField.CONTAINER_TITLE_SHORT)
            ? RecordField.CONTAINER_TITLE_SHORT
            : RecordField.CONTAINER_TITLE);
  }

  private static void add(StringBuilder line, String before, String text) {
    if (!text.isEmpty()) {
      line.append(before).append(text);
    }
  }

  private static String shortened(String title) {
    if (title.length() <= LONGEST_TITLE) {
      return title;
    }
    int end = title.lastIndexOf(' ', LONGEST_TITLE);
    return title.substring(0, end > 0 ? end : LONGEST_TITLE) + " …";
  }
}
