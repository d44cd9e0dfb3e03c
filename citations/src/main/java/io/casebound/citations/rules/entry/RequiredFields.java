package io.casebound.citations.rules.entry;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What an entry must say by its type of work, read from {@code required-fields.tsv}. */
final class RequiredFields {
  private static final String TABLE = "required-fields.tsv";
  private static final Splitter COLUMNS = Splitter.on('\t');
  private static final Splitter LIST = Splitter.on(',');

  private final ImmutableList<Row> rows;

  private RequiredFields(ImmutableList<Row> rows) {
    this.rows = rows;
  }

  /** Fails where the table is damaged: a defect of the release. */
  static RequiredFields load() {
    try (InputStream table = RequiredFields.class.getResourceAsStream(TABLE)) {
      if (table == null) {
        throw new IllegalStateException("no " + TABLE);
      }
      return new RequiredFields(
          new String(table.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .skip(1)
              .map(Row::parse)
              .collect(ImmutableList.toImmutableList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How a remark calls what the work must have and lacks, in the order of the table. */
  ImmutableList<String> missing(BibliographicRecord work) {
    return isDoubtful(work)
        ? ImmutableList.of()
        : rows.stream()
            .filter(row -> row.type() == work.type() && row.isLackedBy(work))
            .map(Row::called)
            .collect(ImmutableList.toImmutableList());
  }

  /** An article of no journal and place, and a web page of no address, are hardly such works. */
  private static boolean isDoubtful(BibliographicRecord work) {
    return switch (work.type()) {
      case ARTICLE_JOURNAL ->
          !work.has(RecordField.CONTAINER_TITLE)
              && !(work.has(RecordField.VOLUME) && work.has(RecordField.PAGE));
      case WEBPAGE -> !work.has(RecordField.URL);
      default -> false;
    };
  }

  private record Row(WorkType type, ImmutableList<RecordField> anyOf, String called) {
    static Row parse(String line) {
      List<String> cells = COLUMNS.splitToList(line);
      return new Row(
          Stream.of(WorkType.values())
              .filter(type -> type.csl().equals(cells.get(0)))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("no type of work: " + line)),
          LIST.splitToStream(cells.get(1)).map(Row::field).collect(ImmutableList.toImmutableList()),
          cells.get(2));
    }

    boolean isLackedBy(BibliographicRecord work) {
      return anyOf.stream()
          .noneMatch(field -> field == RecordField.NOTE ? tells(work) : work.has(field));
    }

    /** Whether what no field could be found for may be what is missing. */
    private static boolean tells(BibliographicRecord work) {
      return work.text(RecordField.NOTE).chars().anyMatch(Character::isDigit)
          || work.text(RecordField.VOLUME).contains("article");
    }

    private static RecordField field(String csl) {
      return Stream.of(RecordField.values())
          .filter(field -> field.csl().equals(csl))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("no field: " + csl));
    }
  }
}
