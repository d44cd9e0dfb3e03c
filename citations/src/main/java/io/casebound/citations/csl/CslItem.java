package io.casebound.citations.csl;

import com.google.common.collect.ImmutableList;
import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import io.casebound.citations.date.PartialDate;
import io.casebound.citations.name.Initials;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A record as the processor takes it. */
record CslItem(String id, CSLItemData data) {
  /** Stands for the authors that "et al." leaves out; never met in a text. */
  static final String OTHERS = "\uE0A1";

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  /**
   * The records as items.
   *
   * @param isStripped whether abbreviated titles of journals lose their full stops; the processor
   *     does not strip them itself
   */
  static ImmutableList<CslItem> of(Iterable<BibliographicRecord> records, boolean isStripped) {
    ImmutableList.Builder<CslItem> items = ImmutableList.builder();
    int index = 0;
    for (BibliographicRecord record : records) {
      String id = Integer.toString(index++);
      items.add(new CslItem(id, data(id, record, isStripped)));
    }
    return items.build();
  }

  private static CSLItemData data(String id, BibliographicRecord record, boolean isStripped) {
    CSLItemDataBuilder item = new CSLItemDataBuilder().id(id).type(type(record.type()));
    names(record.authors(), record.authorsShortened()).ifPresent(item::author);
    names(record.editors(), false).ifPresent(item::editor);
    set(record, RecordField.TITLE, item::title);
    ContainerForms container = ContainerForms.of(record);
    container.full().map(Capitals::keep).ifPresent(item::containerTitle);
    container
        .brief()
        .map(title -> isStripped ? title.replace(".", "") : title)
        .map(Capitals::keep)
        .ifPresent(item::containerTitleShort);
    set(record, RecordField.COLLECTION_TITLE, item::collectionTitle);
    set(record, RecordField.PUBLISHER, item::publisher);
    set(record, RecordField.PUBLISHER_PLACE, item::publisherPlace);
    set(record, RecordField.VOLUME, item::volume);
    set(record, RecordField.DOI, item::DOI);
    set(record, RecordField.PMID, item::PMID);
    set(record, RecordField.PMCID, item::PMCID);
    set(record, RecordField.ISBN, item::ISBN);
    set(record, RecordField.ISSN, item::ISSN);
    set(record, RecordField.URL, item::URL);
    record.field(RecordField.EDITION).map(CslItem::edition).ifPresent(item::edition);
    issue(record).ifPresent(item::issue);
    record
        .field(RecordField.PAGE)
        .or(() -> record.field(RecordField.ARTICLE_NUMBER))
        .map(SourceText::value)
        .ifPresent(item::page);
    issued(record).ifPresent(item::issued);
    record
        .field(RecordField.ACCESSED)
        .flatMap(accessed -> PartialDate.parse(accessed.value()))
        .flatMap(CslItem::date)
        .ifPresent(item::accessed);
    return item.build();
  }

  private static void set(BibliographicRecord record, RecordField field, Consumer<String> to) {
    record.field(field).map(SourceText::value).ifPresent(to);
  }

  private static CSLType type(WorkType type) {
    return CSLType.fromString(type.csl());
  }

  /** "5th edtn" is 5th: styles print the word for edition themselves. */
  private static String edition(SourceText printed) {
    Matcher number = NUMBER.matcher(printed);
    return number.find() ? ordinal(Integer.parseInt(number.group())) : printed.value();
  }

  private static String ordinal(int number) {
    boolean isTeen = number / 10 % 10 == 1;
    String ending =
        switch (isTeen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return number + ending;
  }

  private static Optional<String> issue(BibliographicRecord record) {
    String issue =
        (record.text(RecordField.ISSUE) + " " + record.text(RecordField.SUPPLEMENT)).strip();
    return issue.isEmpty() ? Optional.empty() : Optional.of(issue);
  }

  private static Optional<CSLDate> issued(BibliographicRecord record) {
    String printed =
        (record.text(RecordField.YEAR) + " " + record.text(RecordField.MONTH_DAY)).strip();
    return PartialDate.parse(printed)
        .or(() -> PartialDate.parse(record.text(RecordField.YEAR)))
        .flatMap(CslItem::date);
  }

  private static Optional<CSLDate> date(PartialDate date) {
    List<Integer> parts = new ArrayList<>();
    date.year().ifPresent(parts::add);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    date.month().ifPresent(month -> parts.add(month.getValue()));
    date.day().ifPresent(parts::add);
    int[] array = parts.stream().mapToInt(Integer::intValue).toArray();
    return Optional.of(new CSLDateBuilder().dateParts(new int[][] {array}).build());
  }

  private static Optional<CSLName[]> names(ImmutableList<PersonName> names, boolean areShortened) {
    List<CSLName> all = new ArrayList<>();
    names.forEach(name -> all.add(name(name)));
    if (areShortened && !all.isEmpty()) {
      all.add(new CSLNameBuilder().literal(OTHERS).build());
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(all.toArray(CSLName[]::new));
  }

  private static CSLName name(PersonName name) {
    if (name.group()) {
      return new CSLNameBuilder().literal(name.family().value()).build();
    }
    CSLNameBuilder builder = new CSLNameBuilder().family(name.family().value());
    name.given().map(SourceText::value).map(Initials::spaced).ifPresent(builder::given);
    name.suffix().map(SourceText::value).ifPresent(builder::suffix);
    return builder.build();
  }
}
