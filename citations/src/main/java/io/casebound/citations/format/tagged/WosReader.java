package io.casebound.citations.format.tagged;

import io.casebound.citations.format.ReferenceReader;
import io.casebound.citations.format.ReferenceSink;
import io.casebound.citations.format.record.RecordDraft;
import io.casebound.model.Source;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the tagged format of Web of Science. */
public final class WosReader implements ReferenceReader {
  private static final Pattern TYPE = Pattern.compile("(?m)^\\uFEFF?PT [JBSP]\\s*$");
  private static final int LOOKED_AT = 10_000;

  @Override
  public boolean recognises(Source source) {
    return TYPE.matcher(source.text())
        .region(0, Math.min(LOOKED_AT, source.text().length()))
        .find();
  }

  @Override
  public void read(Source source, ReferenceSink sink) {
    TaggedRecords records = new TaggedRecords(source, sink, Tables.WEB_OF_SCIENCE);
    TaggedLines.read(
        source,
        WosReader::valueStart,
        field -> {
          switch (field.tag()) {
            case "FN", "VR", "EF" -> {} // the file as a whole
            case "ER" -> records.close();
            case "PT" -> {
              records.close();
              records.add(field);
            }
            default -> records.add(field);
          }
        });
    records.close();
  }

  /** A capital, a capital or digit, and a space or the end of the line. */
  static int valueStart(String text, int start, int end) {
    boolean isTag =
        end - start >= 2
            && Character.isUpperCase(text.charAt(start))
            && (Character.isUpperCase(text.charAt(start + 1))
                || Character.isDigit(text.charAt(start + 1)))
            && (end - start == 2 || text.charAt(start + 2) == ' ');
    return isTag ? start + 2 : -1;
  }

  private static String type(List<TaggedField> record) {
    return record.get(0).is("PT") ? record.get(0).value().value() : "J";
  }

  private static void finish(List<TaggedField> record, RecordDraft draft) {
    boolean isPaper =
        record.stream()
            .anyMatch(field -> field.is("DT") && field.value().value().startsWith("Proceedings"));
    switch (type(record)) {
      case "B", "S" -> {
        boolean isPart = draft.has(RecordField.PAGE) || draft.hasEditors();
        draft.type(isPaper ? WorkType.PAPER_CONFERENCE : isPart ? WorkType.CHAPTER : WorkType.BOOK);
      }
      case "P" -> draft.type(WorkType.PATENT);
      default -> {} // a paper in a journal is an article of it
    }
  }

  /** Loaded when a file is read, and not where formats are told apart. */
  private static final class Tables {
    static final TaggedRecords.Dialect WEB_OF_SCIENCE =
        new TaggedRecords.Dialect(
            "Web of Science", TagTable.load("wos-tags.tsv"), WosReader::type, WosReader::finish);

    private Tables() {}
  }
}
