package io.casebound.citations.format.bibtex;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.citations.ListedReference;
import io.casebound.citations.date.DateSpan;
import io.casebound.citations.date.PartialDate;
import io.casebound.citations.format.ReferenceWriter;
import io.casebound.citations.format.record.WrittenFields;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.NameRole;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes BibTeX, and the fields of BibLaTeX where BibTeX has none; in UTF-8. */
public final class BibtexWriter implements ReferenceWriter {
  private static final ImmutableSet<WorkType> IN_BOOKS =
      ImmutableSet.of(WorkType.CHAPTER, WorkType.PAPER_CONFERENCE, WorkType.ENTRY_ENCYCLOPEDIA);

  private static final ImmutableSet<WorkType> NUMBERED =
      ImmutableSet.of(
          WorkType.REPORT,
          WorkType.PATENT,
          WorkType.STANDARD,
          WorkType.LEGISLATION,
          WorkType.OTHER,
          WorkType.LEGAL_CASE,
          WorkType.BILL,
          WorkType.DATASET,
          WorkType.SOFTWARE);

  /** What has a place of its own below; what remains is text, in the field that it is read from. */
  private static final ImmutableSet<RecordField> SPECIAL =
      ImmutableSet.of(
          RecordField.TITLE,
          RecordField.CONTAINER_TITLE,
          RecordField.YEAR,
          RecordField.MONTH_DAY,
          RecordField.VOLUME,
          RecordField.ISSUE,
          RecordField.SUPPLEMENT,
          RecordField.PUBLISHER,
          RecordField.PUBLISHER_PLACE,
          RecordField.GENRE,
          RecordField.STATUS,
          RecordField.DOI,
          RecordField.URL,
          RecordField.PMID,
          RecordField.PMCID,
          RecordField.ISBN,
          RecordField.ISSN,
          RecordField.NOTE,
          RecordField.KEYWORD);

  @Override
  public void write(Iterable<ListedReference> references, Writer writer) throws IOException {
    Set<String> keys = new HashSet<>();
    for (ListedReference reference : references) {
      writer.write(new Run(reference.record()).entry(key(reference, keys)));
    }
  }

  /** The identifier without what a key may not hold, and like no other of the file. */
  private static String key(ListedReference reference, Set<String> keys) {
    String bare = reference.reference().id().replaceAll("[\\s,{}()\"#%~\\\\'=]+", "");
    String key = bare.isEmpty() ? "ref" : bare;
    int number = 2;
    String free = key;
    while (!keys.add(free)) {
      free = key + "-" + number++;
    }
    return free;
  }

  private static final class Run {
    private static final ImmutableMap<WorkType, String> PUBLISHERS =
        ImmutableMap.of(WorkType.THESIS, "school", WorkType.REPORT, "institution");

    private final BibliographicRecord record;
    private final Map<String, String> fields = new LinkedHashMap<>();

    /** What stands in the field number, where that is no issue. */
    private RecordField numbered = RecordField.ISSUE;

    Run(BibliographicRecord record) {
      this.record = record;
    }

    String entry(String key) {
      names("author", record.authors(), record.authorsShortened());
      names("editor", record.editors(), false);
      for (NameRole role : record.others().keySet()) {
        FieldUse.field(FieldUse.Kind.NAMES, role.csl())
            .ifPresent(field -> names(field, record.others().get(role), false));
      }
      titles();
      date();
      numbers();
      record.fields().forEach(this::text);
      identifiers();
      return "@"
          + type()
          + "{"
          + key
          + fields.entrySet().stream()
              .map(field -> ",\n  " + field.getKey() + " = {" + field.getValue() + "}")
              .collect(Collectors.joining())
          + "\n}\n\n";
    }

    private String type() {
      return EntryTypes.name(record.type(), record.text(RecordField.GENRE)).orElse("misc");
    }

    private void put(String field, String text) {
      if (!text.isBlank()) {
        fields.putIfAbsent(field, text);
      }
    }

    private void latex(String field, RecordField from) {
      put(field, LatexEncoder.encode(WrittenFields.onOneLine(record.text(from))));
    }

    private void names(String field, List<PersonName> names, boolean areShortened) {
      String list = names.stream().map(Run::name).collect(Collectors.joining(" and "));
      put(field, areShortened ? list + " and others" : list);
    }

    private static String name(PersonName name) {
      String family = LatexEncoder.encode(name.family().value());
      if (name.group()) {
        return "{" + family + "}";
      }
      String shown = isSafe(name) ? family : "{" + family + "}";
      String suffix =
          name.suffix().map(text -> ", " + LatexEncoder.encode(text.value())).orElse("");
      String given =
          name.given()
              .map(SourceText::value)
              .map(LatexEncoder::encode)
              .map(Run::guarded)
              .orElse("");
      return given.isEmpty() && suffix.isEmpty()
          ? alone(name, family)
          : shown + suffix + ", " + given;
    }

    /** A family name of several words without given names would be cut. */
    private static String alone(PersonName name, String family) {
      return name.family().value().contains(" ") ? family + "," : family;
    }

    /** Whether the words of a family name mean what they do: small ones are particles. */
    private static boolean isSafe(PersonName name) {
      boolean startsSmall = Character.isLowerCase(name.family().value().codePointAt(0));
      return name.particle().isPresent() == startsSmall
          && !name.family().value().contains(" and ")
          && !name.family().value().contains(",");
    }

    private static String guarded(String given) {
      return given.contains(",") || given.contains(" and ") ? "{" + given + "}" : given;
    }

    private void titles() {
      put("title", LatexEncoder.title(WrittenFields.onOneLine(record.text(RecordField.TITLE))));
      String container = IN_BOOKS.contains(record.type()) ? "booktitle" : "journal";
      latex(container, RecordField.CONTAINER_TITLE);
    }

    private void date() {
      Optional<PartialDate> date = WrittenFields.issued(record);
      boolean isWhole = date.flatMap(PartialDate::day).isPresent();
      if (isWhole) {
        put("date", WrittenFields.joined(date.orElseThrow(), "-"));
        return;
      }
      Optional<DateSpan> span =
          DateSpan.parse(record.text(RecordField.YEAR), record.text(RecordField.MONTH_DAY));
      if (span.isPresent() && span.get().end().flatMap(PartialDate::day).isPresent()) {
        put("date", interval(span.get()));
        return;
      }
      latex("year", record.has(RecordField.YEAR) ? RecordField.YEAR : RecordField.MONTH_DAY);
      latex("month", RecordField.MONTH_DAY);
      if (!record.has(RecordField.YEAR)) {
        fields.remove("month");
      }
    }

    private static String interval(DateSpan span) {
      return WrittenFields.joined(span.start(), "-")
          + "/"
          + WrittenFields.joined(span.end().orElseThrow(), "-");
    }

    private void numbers() {
      latex("volume", RecordField.VOLUME);
      boolean isNumbered = NUMBERED.contains(record.type());
      boolean isInSeries = record.type() == WorkType.BOOK || IN_BOOKS.contains(record.type());
      String issue = LatexEncoder.encode(WrittenFields.issue(record));
      put(isNumbered || isInSeries ? "issue" : "number", issue);
      if (isNumbered || isInSeries) {
        numbered = isNumbered ? RecordField.ARTICLE_NUMBER : RecordField.COLLECTION_NUMBER;
        latex("number", numbered);
      }
    }

    private void text(RecordField field, SourceText text) {
      if (!SPECIAL.contains(field) && field != numbered) {
        FieldUse.field(FieldUse.Kind.TEXT, field.name())
            .ifPresent(
                name -> put(name, LatexEncoder.encode(WrittenFields.onOneLine(text.value()))));
      }
    }

    private void identifiers() {
      latex(PUBLISHERS.getOrDefault(record.type(), "publisher"), RecordField.PUBLISHER);
      latex("address", RecordField.PUBLISHER_PLACE);
      if (record.has(RecordField.EVENT_PLACE)) {
        latex("venue", RecordField.EVENT_PLACE);
      }
      latex("type", RecordField.GENRE);
      latex("pubstate", RecordField.STATUS);
      latex("keywords", RecordField.KEYWORD);
      put("doi", verbatim(RecordField.DOI));
      put("url", verbatim(RecordField.URL));
      put("pmid", verbatim(RecordField.PMID));
      put("pmcid", verbatim(RecordField.PMCID));
      put("isbn", verbatim(RecordField.ISBN));
      put("issn", verbatim(RecordField.ISSN));
      latex("note", RecordField.NOTE);
    }

    /** Identifiers and addresses are no LaTeX; a brace or backslash in them would end the field. */
    private String verbatim(RecordField field) {
      return record
          .text(field)
          .replace("\\", "%5C")
          .replace("{", "%7B")
          .replace("}", "%7D")
          .strip();
    }
  }
}
