package io.casebound.citations.rules.entry;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.ListedReference;
import io.casebound.model.reference.RecordField;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an entry says of its work outside the title, in which words may mean anything. */
final class Wording {
  private Wording() {}

  /**
   * The first words outside the title that {@code pattern} finds.
   *
   * @param signs without one of these, in small letters, the words need not be looked for
   */
  static Optional<String> find(
      ListedReference entry, Pattern pattern, ImmutableList<String> signs) {
    String small = entry.reference().text().value().toLowerCase(Locale.ROOT);
    if (signs.stream().noneMatch(small::contains)) {
      return Optional.empty();
    }
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
