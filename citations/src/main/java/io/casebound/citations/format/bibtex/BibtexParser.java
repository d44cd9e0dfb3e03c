package io.casebound.citations.format.bibtex;

import io.casebound.citations.format.record.ReadingRemarks;
import io.casebound.model.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a file into entries. Text between entries is comment, as is what follows a per cent sign
 * there and between fields (biber does so). An entry that is broken ends where the next one begins
 * at the beginning of a line, and keeps the fields that were read.
 */
final class BibtexParser {
  private final Source source;
  private final BibtexScanner scanner;
  private final ReadingRemarks remarks;
  private final Map<String, RawText> strings = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final List<BibtexEntry> entries = new ArrayList<>();

  private BibtexParser(Source source, ReadingRemarks remarks) {
    this.source = source;
    this.scanner = new BibtexScanner(source);
    this.remarks = remarks;
  }

  /** The entries in order, strings and comments left out. */
  static List<BibtexEntry> parse(Source source, ReadingRemarks remarks) {
    BibtexParser parser = new BibtexParser(source, remarks);
    while (parser.scanner.toEntry()) {
      parser.command();
    }
    return parser.entries;
  }

  private void command() {
    int start = scanner.at();
    scanner.skip(1);
    String type = lower(scanner.name());
    scanner.skipSpace();
    char opening = scanner.peek();
    if (type.isEmpty() || (opening != '{' && opening != '(')) {
      return; // an address of e-mail, or a comment without braces
    }
    scanner.skip(1);
    try {
      body(type, start, opening == '{' ? '}' : ')');
    } catch (BrokenEntryException e) {
      broken(start, e);
    }
  }

  private void body(String type, int start, char closing) throws BrokenEntryException {
    switch (type) {
      case "comment", "preamble" -> scanner.skipGroup(closing);
      case "string" -> string(closing);
      default -> entry(type, start, closing);
    }
  }

  private void string(char closing) throws BrokenEntryException {
    scanner.skipComments();
    String name = lower(scanner.name());
    scanner.skipComments();
    scanner.expect('=');
    strings.put(name, value());
    scanner.skipComments();
    scanner.expect(closing);
  }

  private void entry(String type, int start, char closing) throws BrokenEntryException {
    Map<String, RawText> fields = new LinkedHashMap<>();
    String key = "";
    try {
      key = scanner.key(closing);
      fields(fields, closing);
    } catch (BrokenEntryException e) {
      int end = scanner.resume(start);
      keep(new BibtexEntry(type, key, start, end, fields));
      throw e;
    }
    keep(new BibtexEntry(type, key, start, scanner.at(), fields));
  }

  private void keep(BibtexEntry entry) {
    if (!entry.fields().isEmpty() || !entry.key().isEmpty()) {
      entries.add(entry);
    }
  }

  private void fields(Map<String, RawText> fields, char closing) throws BrokenEntryException {
    while (true) {
      scanner.skipComments();
      char c = scanner.peek();
      if (c == closing) {
        scanner.skip(1);
        return;
      }
      if (c == ',') {
        scanner.skip(1);
      } else {
        field(fields);
      }
    }
  }

  private void field(Map<String, RawText> fields) throws BrokenEntryException {
    int start = scanner.at();
    String name = lower(scanner.name());
    if (name.isEmpty()) {
      throw new BrokenEntryException(
          start,
          scanner.peek() == '\0'
              ? "the brace that opens it is never closed"
              : "there is no name of a field where one is expected");
    }
    scanner.skipComments();
    scanner.expect('=');
    RawText value = value();
    RawText before = fields.putIfAbsent(name, value);
    if (before != null && !before.value().equals(value.value())) {
      remarks.unread(
          source.span(start, scanner.at()),
          "The field " + name + " stands in its entry twice; the first is taken.");
    }
    scanner.skipComments();
    char c = scanner.peek();
    if (c != ',' && c != '}' && c != ')') {
      remarks.broken(
          source.span(scanner.at(), scanner.at()),
          "Between two fields there is no comma",
          "Put a comma behind the field " + name + ".");
    }
  }

  private RawText value() throws BrokenEntryException {
    RawText value = piece();
    scanner.skipComments();
    while (scanner.peek() == '#') {
      scanner.skip(1);
      value = value.plus(piece());
      scanner.skipComments();
    }
    return value;
  }

  private RawText piece() throws BrokenEntryException {
    scanner.skipComments();
    char c = scanner.peek();
    if (c == '{' || c == '"') {
      return scanner.delimited();
    }
    int start = scanner.at();
    String word = scanner.bareWord();
    if (word.isEmpty() && c != ',' && c != '}') {
      throw new BrokenEntryException(start, "there is no value where one is expected");
    }
    if (word.isEmpty()) {
      return RawText.verbatim(source, start, start);
    }
    return Character.isDigit(word.charAt(0))
        ? RawText.verbatim(source, start, scanner.at())
        : macro(word, start);
  }

  private RawText macro(String word, int start) {
    RawText defined = strings.get(lower(word));
    if (defined != null) {
      return RawText.standingFor(source, defined.value(), start, scanner.at());
    }
    if (!Months.isMacro(word)) {
      remarks.broken(
          source.span(start, scanner.at()),
          "The string " + word + " is not defined; its name is taken for its text",
          "Define it with @string, or put the text in braces.");
    }
    return RawText.verbatim(source, start, scanner.at());
  }

  private void broken(int start, BrokenEntryException e) {
    remarks.broken(
        source.span(Math.min(e.offset(), source.text().length()), e.offset()),
        "In the entry that begins in line "
            + source.span(start, start).line()
            + " "
            + e.getMessage()
            + "; what was read of it is kept",
        "Look for a brace, a quotation mark or a comma that is missing.");
    scanner.moveTo(scanner.resume(start));
  }

  private String lower(String name) {
    return names.computeIfAbsent(name, key -> key.toLowerCase(Locale.ROOT));
  }
}
