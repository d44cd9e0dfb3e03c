package io.casebound.citations.format.tagged;

import com.google.common.collect.ImmutableMap;
import io.casebound.citations.format.ReferenceReader;
import io.casebound.citations.format.ReferenceSink;
import io.casebound.citations.format.record.DataTable;
import io.casebound.model.Source;
import io.casebound.model.reference.WorkType;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads RIS as reference managers and databases write it. */
public final class RisReader implements ReferenceReader {
  private static final int LOOKED_AT = 100_000;
  private static final Pattern TYPE = Pattern.compile("(?m)^[\\s\\uFEFF]{0,9}TY {1,2}- ?\\S");

  @Override
  public boolean recognises(Source source) {
    return TYPE.matcher(source.text())
        .region(0, Math.min(LOOKED_AT, source.text().length()))
        .find();
  }

  @Override
  public void read(Source source, ReferenceSink sink) {
    RisRecords records = new RisRecords(source, sink);
    TaggedLines.read(source, RisReader::valueStart, records::field);
    records.end();
  }

  /** Two letters or digits, one space or two, a hyphen. */
  static int valueStart(String text, int start, int end) {
    if (end - start < 4 || !isCapital(text.charAt(start)) || !isTagged(text.charAt(start + 1))) {
      return -1;
    }
    int at = start + 2;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    boolean isTag = at > start + 2 && at <= start + 5 && at < end && text.charAt(at) == '-';
    boolean isBare = at + 1 == end || (at + 1 < end && text.charAt(at + 1) == ' ');
    return isTag && (isBare || at == start + 4) ? at + 1 : -1;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isTagged(char c) {
    return isCapital(c) || (c >= '0' && c <= '9');
  }

  /** The types of records, from {@code ris-types.tsv}. */
  static final class Types {
    private static final ImmutableMap<String, WorkType> TYPES =
        DataTable.rows(RisReader.class, "ris-types.tsv", 2).stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    row -> row.get(0), row -> WorkType.valueOf(row.get(1))));

    private Types() {}

    static Optional<WorkType> of(String type) {
      return Optional.ofNullable(TYPES.get(type.toUpperCase(Locale.ROOT)));
    }
  }
}
