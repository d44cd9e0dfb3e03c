package io.casebound.citations.rules.entry;

import io.casebound.citations.ListedReference;
import io.casebound.model.reference.RecordField;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an entry says of its work outside the title, in which words may mean anything. */
final class Wording {
  private Wording() {}

  /** The first words outside the title that {@code pattern} finds. */
  static Optional<String> find(ListedReference entry, Pattern pattern) {
    Matcher found = pattern.matcher(withoutTitle(entry));
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }

  private static String withoutTitle(ListedReference entry) {
    String text = entry.reference().text().value();
    String title = entry.record().text(RecordField.TITLE);
    int start = title.isEmpty() ? -1 : text.indexOf(title);
    return start < 0
        ? text
        : text.substring(0, start) + "|" + text.substring(start + title.length());
  }
}
