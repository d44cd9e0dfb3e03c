package io.casebound.citations.format.tagged;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.citations.format.ReferenceReader;
import io.casebound.citations.format.ReferenceSink;
import io.casebound.citations.format.record.DataTable;
import io.casebound.citations.format.record.RecordDraft;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the MEDLINE format of PubMed, and what ERIC and others make of it. */
public final class NbibReader implements ReferenceReader {
  private static final Pattern BEGINNING =
      Pattern.compile("^[\\s\\uFEFF]*+(?:PMID|OWN|STAT|PMCR?|B?TI|FAU|DP) {0,3}-");
  private static final ImmutableSet<String> FIRST =
      ImmutableSet.of("PMID", "OWN", "PMC", "PMCR", "TI");
  private static final Pattern TYPED_ID = Pattern.compile("^(.*\\S)\\s*\\[(\\w{2,20})\\]$");

  @Override
  public boolean recognises(Source source) {
    return BEGINNING.matcher(source.text()).find();
  }

  @Override
  public void read(Source source, ReferenceSink sink) {
    TaggedRecords records = new TaggedRecords(source, sink, Tables.MEDLINE);
    TaggedLines.read(
        source,
        NbibReader::valueStart,
        field -> {
          if (begins(field, records)) {
            records.close();
          }
          records.add(field);
        });
    records.close();
  }

  /** An empty line and an identifier, or a second identifier, begin a record. */
  private static boolean begins(TaggedField field, TaggedRecords records) {
    return FIRST.contains(field.tag())
        && (field.afterBlank() || (field.is("PMID") && records.has("PMID")));
  }

  /** Two to five letters at the beginning of a line, spaces, a hyphen. */
  static int valueStart(String text, int start, int end) {
    int at = start;
    while (at < end && at < start + 5 && isTagged(text.charAt(at))) {
      at++;
    }
    int letters = at - start;
    while (at < end && at < start + 6 && text.charAt(at) == ' ') {
      at++;
    }
    boolean isTag = letters >= 2 && at < end && text.charAt(at) == '-';
    boolean isBehind = at == start + 4 || at + 1 >= end || text.charAt(at + 1) == ' ';
    return isTag && isBehind ? at + 1 : -1;
  }

  private static boolean isTagged(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static String type(List<TaggedField> record) {
    return "*";
  }

  /** The type, and identifiers whose kind stands behind them: {@code 10.1/x [doi]}. */
  private static void finish(List<TaggedField> record, RecordDraft draft) {
    draft.type(workType(record, draft));
    for (TaggedField field : record) {
      if (field.is("AID") || field.is("LID")) {
        identifier(field.text(), draft);
      } else if (field.is("PT") && field.value().value().startsWith("Retract")) {
        draft.set(RecordField.STATUS, field.text());
      } else if (field.is("PST") && field.value().value().equals("aheadofprint")) {
        draft.set(RecordField.STATUS, field.text().replacedBy("ahead of print"));
      }
    }
    titles(draft);
  }

  private static void titles(RecordDraft draft) {
    withoutStop(draft, RecordField.TITLE);
    withoutStop(draft, RecordField.ORIGINAL_TITLE);
    boolean isWhole = draft.type() == WorkType.BOOK || draft.type() == WorkType.THESIS;
    if (isWhole && !draft.has(RecordField.TITLE)) {
      draft.move(RecordField.CONTAINER_TITLE, RecordField.TITLE);
    } else if (isWhole) {
      draft.move(RecordField.CONTAINER_TITLE, RecordField.PUBLISHER); // as ERIC has it
    }
  }

  /** A full stop at the end of a title belongs to the style of MEDLINE. */
  private static void withoutStop(RecordDraft draft, RecordField field) {
    draft
        .field(field)
        .filter(title -> title.value().endsWith(".") && !title.value().endsWith(".."))
        .ifPresent(title -> draft.replace(field, title.slice(0, title.length() - 1)));
  }

  private static WorkType workType(List<TaggedField> record, RecordDraft draft) {
    boolean inBook = record.stream().anyMatch(field -> field.is("BTI"));
    if (inBook && draft.has(RecordField.TITLE)) {
      return WorkType.CHAPTER;
    }
    return record.stream()
        .filter(field -> field.is("PT"))
        .map(field -> Tables.TYPES.get(field.text().value().toLowerCase(Locale.ROOT)))
        .flatMap(type -> Optional.ofNullable(type).stream())
        .findFirst()
        .orElse(inBook ? WorkType.BOOK : WorkType.ARTICLE_JOURNAL);
  }

  private static void identifier(SourceText text, RecordDraft draft) {
    Matcher typed = TYPED_ID.matcher(text);
    if (typed.matches() && typed.group(2).equals("doi")) {
      draft.set(RecordField.DOI, text.slice(typed.start(1), typed.end(1)));
    } else if (text.value().startsWith("http")) {
      draft.set(RecordField.URL, text);
    }
  }

  /** Loaded when a file is read, and not where formats are told apart. */
  private static final class Tables {
    static final TaggedRecords.Dialect MEDLINE =
        new TaggedRecords.Dialect(
            "MEDLINE",
            TagTable.load("nbib-tags.tsv"),
            NbibReader::type,
            NbibReader::finish,
            MedlineNotices::of);

    static final ImmutableMap<String, WorkType> TYPES =
        DataTable.rows(NbibReader.class, "nbib-types.tsv", 2).stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    row -> row.get(0), row -> WorkType.valueOf(row.get(1))));

    private Tables() {}
  }
}
