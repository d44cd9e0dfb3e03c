package io.casebound.citations.format.xml;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.citations.format.ReferenceReader;
import io.casebound.citations.format.ReferenceSink;
import io.casebound.citations.format.record.DataTable;
import io.casebound.citations.format.record.ReadingRemarks;
import io.casebound.citations.format.record.RecordIds;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.reference.Reference;
import io.casebound.model.reference.WorkType;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the XML of EndNote, whose texts may be cut into pieces of style. */
public final class EndNoteReader implements ReferenceReader {
  private static final Pattern RECORD = Pattern.compile("<records?>[\\s\\S]{0,5000}?<ref-type\\b");

  @Override
  public boolean recognises(Source source) {
    return RECORD.matcher(source.text()).region(0, Math.min(20_000, source.text().length())).find();
  }

  @Override
  public void read(Source source, ReferenceSink sink) {
    ReadingRemarks remarks = new ReadingRemarks(sink);
    RecordIds ids = new RecordIds();
    RecordElements.read(
        source,
        ImmutableSet.of("record"),
        remarks,
        element -> {
          String id = element.text("rec-number").map(SourceText::value).orElse("");
          SourceText text = SourceText.verbatim(source, element.start(), element.end());
          sink.add(
              new Reference(
                  ids.free(id),
                  Optional.empty(),
                  text,
                  Optional.of(new EndNoteRecord(element, remarks).read())));
        });
  }

  /** The types of references, from {@code endnote-types.tsv}. */
  static final class Types {
    private static final ImmutableMap<String, WorkType> TYPES =
        DataTable.rows(EndNoteReader.class, "endnote-types.tsv", 3).stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    row -> row.get(0).toLowerCase(Locale.ROOT),
                    row -> WorkType.valueOf(row.get(2))));
    private static final ImmutableMap<String, WorkType> NUMBERS =
        DataTable.rows(EndNoteReader.class, "endnote-types.tsv", 3).stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    row -> row.get(1), row -> WorkType.valueOf(row.get(2))));

    private Types() {}

    /** The type by its name, or else by its number. */
    static Optional<WorkType> of(String name, String number) {
      return Optional.ofNullable(TYPES.get(name.toLowerCase(Locale.ROOT)))
          .or(() -> Optional.ofNullable(NUMBERS.get(number.strip())));
    }
  }
}
