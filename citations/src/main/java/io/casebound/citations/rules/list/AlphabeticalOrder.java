package io.casebound.citations.rules.list;

import io.casebound.citations.ListedReference;
import io.casebound.citations.ReferenceList;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a list that is sorted by first author from one that is numbered by citation. */
final class AlphabeticalOrder {
  /** A list of so many entries stands in the order of the alphabet by chance once in 120 times. */
  private static final int LEAST_ENTRIES = 5;

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private AlphabeticalOrder() {}

  /** Whether the entries stand in the order of the alphabet, but for one in ten. */
  static boolean holds(ReferenceList references) {
    List<String> keys = references.entries().stream().map(AlphabeticalOrder::key).toList();
    int descents = 0;
    for (int i = 1; i < keys.size(); i++) {
      if (keys.get(i - 1).compareTo(keys.get(i)) > 0) {
        descents++;
      }
    }
    return keys.size() >= LEAST_ENTRIES && 10 * descents <= keys.size();
  }

  private static String key(ListedReference entry) {
    String name =
        entry.record().authors().stream()
            .findFirst()
            .map(author -> author.family().value())
            .orElse(entry.reference().text().value());
    return NO_LETTER
        .matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
