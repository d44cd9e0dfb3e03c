package io.casebound.citations.rules.entry;

import io.casebound.citations.ListedReference;
import io.casebound.model.reference.RecordField;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an entry says of its work outside the titles, where words may mean anything. */
final class Wording {
  private Wording() {}

  /** The first words outside title and container that {@code pattern} finds. */
  static Optional<String> find(ListedReference entry, Pattern pattern) {
    String text = without(entry, RecordField.TITLE, entry.reference().text().value());
    Matcher found = pattern.matcher(without(entry, RecordField.CONTAINER_TITLE, text));
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }

  private static String without(ListedReference entry, RecordField field, String text) {
    String title = entry.record().text(field);
    int start = title.isEmpty() ? -1 : text.indexOf(title);
    return start < 0
        ? text
        : text.substring(0, start) + "|" + text.substring(start + title.length());
  }
}
