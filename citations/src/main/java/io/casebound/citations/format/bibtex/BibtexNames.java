package io.casebound.citations.format.bibtex;

import io.casebound.citations.format.record.ReadingRemarks;
import io.casebound.citations.name.NameList;
import io.casebound.model.reference.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lists of names, split at {@code and} outside braces. A last name {@code others} stands for those
 * that are left out.
 */
final class BibtexNames {
  /** The names of a list. */
  record Names(List<PersonName> names, boolean areShortened) {}

  private final RawText list;
  private final NameParts parts;
  private final ReadingRemarks remarks;

  private BibtexNames(RawText list, NameParts parts, ReadingRemarks remarks) {
    this.list = list;
    this.parts = parts;
    this.remarks = remarks;
  }

  static Names read(RawText list, NameParts parts, ReadingRemarks remarks) {
    return new BibtexNames(list, parts, remarks).read();
  }

  private Names read() {
    List<PersonName> names = new ArrayList<>();
    boolean areShortened = false;
    for (RawText name : split()) {
      if (isOthers(name)) {
        areShortened = true;
      } else {
        areShortened |= add(name, names);
      }
    }
    return new Names(names, areShortened);
  }

  private static boolean isOthers(RawText name) {
    return name.length() <= 8
        && (name.value().equals("others") || name.value().matches("(?i)et ?al\\.?"));
  }

  private boolean add(RawText name, List<PersonName> names) {
    Optional<PersonName> read = parts.read(name);
    if (read.isPresent()) {
      names.add(read.get());
      return false;
    }
    NameList printed = NameList.parse(parts.decode(name));
    names.addAll(printed.names());
    remarks.broken(
        name.span(),
        "This name has more than two commas, and is read as " + printed.names().size() + " names",
        "Put \"and\" between the names.");
    return printed.isShortened();
  }

  /** The names between the words "and" that stand outside braces. */
  private List<RawText> split() {
    List<RawText> names = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth--;
      } else if (depth <= 0 && Character.isWhitespace(c) && isAnd(i + 1)) {
        add(names, from, i);
        from = i + 4;
        i += 3;
      }
    }
    int start = names.isEmpty() && from == 0 && isAnd(0) ? 3 : from;
    add(names, start, list.length());
    return names;
  }

  private boolean isAnd(int at) {
    return at + 3 <= list.length()
        && (list.charAt(at) | 0x20) == 'a'
        && (list.charAt(at + 1) | 0x20) == 'n'
        && (list.charAt(at + 2) | 0x20) == 'd'
        && (at + 3 == list.length() || Character.isWhitespace(list.charAt(at + 3)));
  }

  private void add(List<RawText> names, int start, int end) {
    RawText name = list.slice(Math.min(start, end), end).strip();
    if (name.length() > 0) {
      names.add(name);
    }
  }
}
