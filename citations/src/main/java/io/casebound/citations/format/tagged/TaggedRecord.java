package io.casebound.citations.format.tagged;

import io.casebound.citations.format.record.Dates;
import io.casebound.citations.format.record.FieldValues;
import io.casebound.citations.format.record.ReadingRemarks;
import io.casebound.citations.format.record.RecordDraft;
import io.casebound.citations.format.record.Spacing;
import io.casebound.citations.name.InvertedName;
import io.casebound.citations.name.NameList;
import io.casebound.model.SourceText;
import io.casebound.model.reference.NameRole;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Fills a record from fields whose use a table tells. */
final class TaggedRecord {
  private static final Pattern VOLUME_WITH_ISSUE =
      Pattern.compile("(\\d{1,6})\\s?\\(([^()]{1,40})\\)");
  private static final Pattern PMID_IN = Pattern.compile("(\\d{1,8})\\s?\\[pmid\\]");
  private static final Pattern ANOTHER_DATE =
      Pattern.compile("(?i)\\b(?:received|accepted|revised|submitted)\\b");

  private final RecordDraft draft;
  private final ReadingRemarks remarks;
  private Optional<SourceText> firstPage = Optional.empty();
  private Optional<SourceText> lastPage = Optional.empty();
  private final JournalTitles journal = new JournalTitles();
  private String id = "";

  TaggedRecord(RecordDraft draft, ReadingRemarks remarks) {
    this.draft = draft;
    this.remarks = remarks;
  }

  RecordDraft draft() {
    return draft;
  }

  String id() {
    return id;
  }

  /** Fills what a field fills. */
  void field(TagTable.Use use, TaggedField field) {
    if (field.value().length() == 0) {
      return;
    }
    switch (use.kind()) {
      case TEXT -> draft.set(RecordField.valueOf(use.fills()), field.text());
      case TITLE -> draft.append(RecordField.TITLE, " ", field.text());
      case NAMES -> names(use.fills(), field.text(), ";");
      case NAME_LINES -> names(use.fills(), field.value(), ";\r\n");
      case DATE -> date(field);
      case VOLUME -> volume(RecordField.valueOf(use.fills()), field.text());
      case FIRST_PAGE -> firstPage = firstPage.or(() -> Optional.of(field.text()));
      case LAST_PAGE -> lastPage = lastPage.or(() -> Optional.of(field.text()));
      case PAGES -> pages(field.text());
      case DOI -> draft.set(RecordField.DOI, FieldValues.doi(field.text()));
      case URL -> url(firstLine(field));
      case ISSN -> FieldValues.issn(draft, field.text());
      case ISBN -> FieldValues.isbn(draft, field.text());
      case SERIAL -> FieldValues.serialNumbers(draft, field.text());
      case IDENTIFIER -> identifier(use.fills(), field.text());
      case PMID -> pmid(field.text());
      case NOTE -> note(field.text());
      case LANGUAGE -> draft.append(RecordField.LANGUAGE, ", ", field.text());
      case KEYWORDS -> FieldValues.keywords(draft, field.value());
      case JOURNAL -> journal.add(use.fills(), field.firstParagraph());
      case ID -> id = id.isEmpty() ? firstLine(field).value() : id;
      case IGNORED -> {}
    }
  }

  private void names(String variable, SourceText all, String separators) {
    int from = 0;
    for (int i = 0; i <= all.length(); i++) {
      if (i == all.length() || (separators.indexOf(all.charAt(i)) >= 0 && !isInWord(all, i))) {
        SourceText one = all.slice(from, i).strip();
        if (hasLetter(one)) {
          name(variable, one);
        }
        from = i + 1;
      }
    }
  }

  /** Whether a semicolon ends a character reference, as that of {@code uuml}. */
  private static boolean isInWord(SourceText text, int semicolon) {
    int amp = text.value().lastIndexOf('&', semicolon);
    return amp >= 0 && text.value().substring(amp + 1, semicolon).matches("#?\\w{2,8}");
  }

  private static boolean hasLetter(SourceText text) {
    return text.value().chars().anyMatch(Character::isLetter);
  }

  private void name(String variable, SourceText name) {
    if (name.value().matches("(?i)et ?al\\.?,?")) {
      draft.authorsShortened();
      return;
    }
    if (name.value().chars().filter(c -> c == ',').count() > 2) {
      NameList.parse(name).names().forEach(one -> add(variable, one));
      return;
    }
    add(
        variable,
        variable.equals("group-author") ? PersonName.group(name) : InvertedName.parse(name));
  }

  private void add(String variable, PersonName name) {
    switch (variable) {
      case "author", "group-author" -> draft.author(name);
      case "editor" -> draft.editor(name);
      default ->
          Stream.of(NameRole.values())
              .filter(role -> role.csl().equals(variable))
              .findFirst()
              .ifPresent(role -> draft.other(role, name));
    }
  }

  private void date(TaggedField field) {
    SourceText date = field.text();
    boolean isAnother = ANOTHER_DATE.matcher(date).find();
    boolean isEmpty = date.value().chars().noneMatch(Character::isLetterOrDigit);
    if (isAnother || isEmpty || date.value().equals("0000")) {
      return;
    }
    if (Dates.set(draft, date) || Dates.setMonth(draft, date)) {
      return;
    }
    remarks.unread(date.span(), "There is no year in the date " + date + "; it is left out.");
  }

  private void volume(RecordField field, SourceText text) {
    Matcher both = VOLUME_WITH_ISSUE.matcher(text);
    if (field == RecordField.VOLUME && both.matches()) {
      draft.set(RecordField.VOLUME, text.slice(both.start(1), both.end(1)));
      FieldValues.volumeOrIssue(draft, RecordField.ISSUE, text.slice(both.start(2), both.end(2)));
    } else {
      FieldValues.volumeOrIssue(draft, field, text);
    }
  }

  private void pages(SourceText text) {
    SourceText pages = text.value().startsWith("p. ") ? text.slice(3, text.length()) : text;
    FieldValues.pages(draft, pages, pages);
  }

  private void url(SourceText url) {
    draft.set(RecordField.URL, url);
    FieldValues.doiOfUrl(url).ifPresent(doi -> draft.set(RecordField.DOI, doi));
  }

  private static SourceText firstLine(TaggedField field) {
    int end = 0;
    while (end < field.value().length() && "\r\n".indexOf(field.value().charAt(end)) < 0) {
      end++;
    }
    return field.value().slice(0, end).strip();
  }

  /** A value that is an identifier or something else, as its form tells. */
  private void identifier(String otherwise, SourceText text) {
    Matcher pmid = PMID_IN.matcher(text);
    if (FieldValues.isDoi(text)) {
      draft.set(RecordField.DOI, FieldValues.doi(text));
    } else if (text.value().matches("PMC\\d{1,9}")) {
      draft.set(RecordField.PMCID, text);
    } else if (pmid.find()) {
      draft.set(RecordField.PMID, text.slice(pmid.start(1), pmid.end(1)));
    } else if (!otherwise.equals("-")) {
      draft.set(RecordField.valueOf(otherwise), text);
    }
  }

  private void pmid(SourceText text) {
    draft.set(RecordField.PMID, FieldValues.pmid(text));
  }

  private void note(SourceText note) {
    if (FieldValues.isDoi(note)) {
      draft.set(RecordField.DOI, FieldValues.doi(note));
    } else if (!FieldValues.labelled(draft, note)) {
      draft.append(RecordField.NOTE, ". ", Spacing.collapsed(note));
    }
  }

  /** Where the last page of a book is given, too, the tag of its extent holds the first. */
  private void firstOfBook(SourceText first) {
    firstPage = Optional.of(first);
    draft.remove(RecordField.NUMBER_OF_PAGES);
  }

  /** Puts down what is known only when all fields are read. */
  void finish() {
    if (firstPage.isEmpty() && lastPage.isPresent()) {
      draft.field(RecordField.NUMBER_OF_PAGES).ifPresent(this::firstOfBook);
    }
    if (firstPage.isPresent() || lastPage.isPresent()) {
      SourceText any = firstPage.or(() -> lastPage).orElseThrow();
      SourceText none = any.slice(0, 0);
      FieldValues.pages(draft, firstPage.orElse(none), lastPage.orElse(none));
    }
    journal.set(draft);
  }
}
