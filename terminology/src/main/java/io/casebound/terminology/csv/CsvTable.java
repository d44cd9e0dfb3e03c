package io.casebound.terminology.csv;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import io.casebound.model.io.UnreadableInputException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * Reads tables: CSV as in RFC 4180 with a heading; lines that begin with {@code #} are comments.
 */
public final class CsvTable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .setIgnoreEmptyLines(true)
          .setIgnoreSurroundingSpaces(true)
          .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
          .get();

  private CsvTable() {}

  /** The rows of a table that lies beside {@code owner} in the resources. */
  public static ImmutableList<CsvRow> resource(Class<?> owner, String file) {
    try (Reader reader =
        Resources.asCharSource(
                requireNonNull(owner.getResource(file), file), StandardCharsets.UTF_8)
            .openBufferedStream()) {
      return read(reader, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The rows of a table.
   *
   * @param file the name by which its faults are told
   * @throws UnreadableInputException where it is no CSV, or a row is shorter or longer than the
   *     heading
   */
  public static ImmutableList<CsvRow> read(Reader reader, String file) throws IOException {
    try (CSVParser parser = FORMAT.parse(reader)) {
      List<String> heading = parser.getHeaderNames();
      ImmutableList.Builder<CsvRow> rows = ImmutableList.builder();
      long line = parser.getCurrentLineNumber() + 1;
      for (CSVRecord cells : parser) {
        long first = firstLine(parser, cells, line);
        rows.add(new CsvRow(file, first, cells(heading, cells, file + ":" + first)));
        line = parser.getCurrentLineNumber() + 1;
      }
      return rows.build();
    } catch (CSVException | UncheckedIOException | IllegalArgumentException e) {
      throw new UnreadableInputException(
          file + ": is not the CSV that is expected (" + e.getMessage() + "); mend that row.", e);
    }
  }

  /** Comments and empty lines stand before a row; its own lines are those of its cells. */
  private static long firstLine(CSVParser parser, CSVRecord cells, long from) {
    long breaks = 0;
    for (String cell : cells) {
      breaks += cell.chars().filter(c -> c == '\n').count();
    }
    return Math.max(from, parser.getCurrentLineNumber() - breaks);
  }

  private static ImmutableMap<String, String> cells(
      List<String> heading, CSVRecord cells, String place) throws UnreadableInputException {
    if (cells.size() != heading.size()) {
      throw new UnreadableInputException(
          String.format(
              Locale.ROOT,
              "%s: has %d cells where the heading has %d; quote cells that hold a comma.",
              place,
              cells.size(),
              heading.size()));
    }
    ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
    for (int i = 0; i < heading.size(); i++) {
      row.put(heading.get(i), cells.get(i));
    }
    return row.buildOrThrow();
  }
}
