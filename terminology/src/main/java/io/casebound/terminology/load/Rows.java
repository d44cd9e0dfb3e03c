package io.casebound.terminology.load;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.casebound.model.io.ReadLimits;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a table, each by itself: a row that is broken is told and passed over, and the next
 * one begins on the next line. A parser of whole files would lose the rest instead.
 */
final class Rows implements Closeable {
  /** No cell that we know of has more line breaks than that. */
  private static final int MOST_LINES = 200;

  private record Numbered(long number, String text) {}

  private final Lines lines;
  private final String file;
  private final Flaws flaws;
  private final TableForm form;
  private final Splitter splitter;
  private final CSVFormat format;
  // Lines that were read ahead in search of a closing quotation mark.
  private final Deque<Numbered> ahead = new ArrayDeque<>();
  private long line;
  private List<String> cells = ImmutableList.of();

  Rows(VocabularyInput input, Flaws flaws, TableForm form) throws IOException {
    this.lines = new Lines(input, flaws);
    this.file = input.name();
    this.flaws = flaws;
    this.form = form;
    this.splitter = Splitter.on(form.delimiter());
    this.format = CSVFormat.RFC4180.builder().setDelimiter(form.delimiter()).get();
  }

  /** Goes to the next row that is whole; false behind the last one. */
  boolean next() throws IOException {
    while (advance()) {
      Numbered first = ahead.removeFirst();
      line = first.number();
      String text = first.text();
      if (text.isBlank() || (form.comments() && text.startsWith("#"))) {
        continue;
      }
      if (!form.quoted() || text.indexOf('"') < 0) {
        cells = splitter.splitToList(text);
        return true;
      }
      if (quoted(text)) {
        return true;
      }
      flaws.add(file, line, 1, "a quotation mark that is not closed, or closed too early");
    }
    return false;
  }

  private boolean advance() throws IOException {
    if (ahead.isEmpty()) {
      if (!lines.next()) {
        return false;
      }
      ahead.add(new Numbered(lines.number(), lines.line()));
    }
    return true;
  }

  /** Reads a row with quotation marks, and the lines that it goes on over. */
  private boolean quoted(String first) throws IOException {
    StringBuilder text = new StringBuilder(first);
    List<Numbered> taken = new ArrayList<>();
    while (isOpen(text)
        && taken.size() < MOST_LINES
        && text.length() < ReadLimits.VOCABULARY_LINE_BYTES
        && advance()) {
      taken.add(ahead.removeFirst());
      text.append('\n').append(taken.get(taken.size() - 1).text());
    }
    if (!isOpen(text) && parsed(text.toString())) {
      return true;
    }
    for (int i = taken.size() - 1; i >= 0; i--) {
      ahead.addFirst(taken.get(i));
    }
    return false;
  }

  private static boolean isOpen(CharSequence text) {
    return text.chars().filter(c -> c == '"').count() % 2 != 0;
  }

  private boolean parsed(String text) {
    try (CSVParser parser = format.parse(new StringReader(text))) {
      List<CSVRecord> records = parser.getRecords();
      if (records.size() != 1) {
        return false;
      }
      cells = records.get(0).toList();
      return true;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  List<String> cells() {
    return cells;
  }

  /** The line on which the row begins, counted from 1. */
  long line() {
    return line;
  }

  /** Notes a flaw in a cell of the row, counted from 1. */
  void flaw(int column, String message) {
    flaws.add(file, line, column, message);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
