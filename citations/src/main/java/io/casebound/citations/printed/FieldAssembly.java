package io.casebound.citations.printed;

import io.casebound.citations.name.NameList;
import io.casebound.citations.printed.chain.FieldLabel;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.PersonName;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import io.casebound.model.text.TextRange;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a record of labelled stretches: takes the words around the values away, splits names. */
final class FieldAssembly {
  private static final Pattern MEDIUM =
      Pattern.compile(
          "[.\\s]{0,3}\\[(?:internet|online|electronic resource|abstract|letter|editorial)\\][.\\s]{0,3}$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IN =
      Pattern.compile("^(?:in|dans|en)(?:\\s?:\\s{0,3}|\\s{1,3})(?=\\S)", Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_WITH_COLON =
      Pattern.compile("^in\\s?:\\s{0,3}(?=\\S)", Pattern.CASE_INSENSITIVE);
  private static final Pattern VOLUME =
      Pattern.compile("\\d{1,9}[A-Za-z]?(?!\\w)|\\b[IVXLC]{1,7}\\b|\\d{1,9}");
  private static final Pattern ISSUE = Pattern.compile("[\\p{L}]?\\d{1,6}(?:[-–/]\\d{1,6})?");
  private static final Pattern SUPPLEMENT =
      Pattern.compile(
          "\\b(?:suppl(?:ement)?|pt|part|spec(?:ial)?(?: no| issue)?)\\b\\.?(?:\\s{0,2}[\\dA-Z]{1,4}\\b)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SUPPLEMENT_BEFORE =
      Pattern.compile("\\bsuppl(?:ement)?\\.?\\s?$", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_SUPPLEMENT = "(supplement. ".length();
  private static final Pattern PAGES =
      Pattern.compile(
          "^(?:pages?|pgs?|pp?|s|article(?: number| no| id)?)\\b[.:\\s]{0,3}(?=\\S)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BEHIND_PAGES = Pattern.compile("[.;]\\s");
  private static final Pattern PAGE_COUNT =
      Pattern.compile("^\\d{1,5}\\s?(?:pp?|pages?|s|S)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern ARTICLE_NUMBER =
      Pattern.compile("[A-Za-z]{1,4}\\d{3,9}|\\d{5,9}|[a-z]\\d{1,3}");

  private static final Pattern POINTED_INITIAL = Pattern.compile("(?<!\\p{L})\\p{Lu}\\.");

  private final SourceText text;
  private final FieldRuns runs;
  private final BibliographicRecord.Builder record = BibliographicRecord.builder(WorkType.OTHER);

  FieldAssembly(SourceText text, FieldRuns runs) {
    this.text = text;
    this.runs = runs;
  }

  BibliographicRecord assemble() {
    authors();
    editors();
    title();
    container();
    plain(FieldLabel.YEAR, RecordField.YEAR);
    monthAndDay();
    volume();
    issue();
    pages();
    plain(FieldLabel.PUBLISHER, RecordField.PUBLISHER);
    plain(FieldLabel.PLACE, RecordField.PUBLISHER_PLACE);
    plain(FieldLabel.EDITION, RecordField.EDITION);
    plain(FieldLabel.SERIES, RecordField.COLLECTION_TITLE);
    Identifiers.find(text, record);
    return record.type(WorkTypes.of(record, runs, text)).build();
  }

  private SourceText slice(TextRange range) {
    return text.slice(range.start(), range.end());
  }

  private void plain(FieldLabel label, RecordField field) {
    runs.first(label).ifPresent(range -> record.set(field, slice(range)));
  }

  /** The letter that tells works of one year apart (2005a) is no date. */
  private void monthAndDay() {
    runs.first(FieldLabel.DATE)
        .map(this::slice)
        .filter(date -> date.length() > 1 || !Character.isLetter(date.charAt(0)))
        .ifPresent(date -> record.set(RecordField.MONTH_DAY, date));
  }

  private void authors() {
    for (TextRange range : runs.all(FieldLabel.AUTHOR)) {
      NameList list = NameList.parse(wholeNames(range));
      list.names().forEach(record::addAuthor);
      if (list.isShortened()) {
        record.authorsShortened(true);
      }
    }
  }

  /** With the full stop behind a last initial, where initials carry full stops. */
  private SourceText wholeNames(TextRange range) {
    int end = range.end();
    boolean afterInitial =
        end >= 2
            && end < text.length()
            && text.charAt(end) == '.'
            && Character.isUpperCase(text.charAt(end - 1))
            && POINTED_INITIAL.matcher(range.of(text)).find();
    return text.slice(range.start(), afterInitial ? end + 1 : end);
  }

  private void editors() {
    for (TextRange range : runs.all(FieldLabel.EDITOR)) {
      NameList.parse(slice(range)).names().forEach(record::addEditor);
    }
  }

  private void title() {
    runs.first(FieldLabel.TITLE)
        .map(this::slice)
        .map(this::withoutGroup)
        .map(title -> until(MEDIUM, title))
        .ifPresent(title -> record.set(RecordField.TITLE, title));
  }

  /** Takes a group that stands before the title for its author. */
  private SourceText withoutGroup(SourceText title) {
    OptionalInt end = runs.has(FieldLabel.AUTHOR) ? OptionalInt.empty() : GroupAuthor.endIn(title);
    if (end.isEmpty()) {
      return title;
    }
    record.addAuthor(PersonName.group(title.slice(0, end.getAsInt())));
    int start = end.getAsInt();
    while (start < title.length() && !Character.isLetterOrDigit(title.charAt(start))) {
      start++;
    }
    return title.slice(start, title.length());
  }

  private static SourceText until(Pattern closing, SourceText value) {
    Matcher found = closing.matcher(value);
    return found.find() && found.start() > 0 ? value.slice(0, found.start()) : value;
  }

  private void container() {
    runs.first(FieldLabel.CONTAINER)
        .map(this::slice)
        .map(this::withoutIn)
        .map(container -> until(MEDIUM, container))
        .ifPresent(container -> record.set(RecordField.CONTAINER_TITLE, container));
  }

  /** Some journals begin with the word: <i>In Vivo</i>. */
  private SourceText withoutIn(SourceText container) {
    boolean isJournal =
        runs.has(FieldLabel.VOLUME)
            && !runs.has(FieldLabel.PUBLISHER)
            && !runs.has(FieldLabel.EDITOR);
    return without(isJournal ? IN_WITH_COLON : IN, container);
  }

  private static SourceText without(Pattern opening, SourceText value) {
    Matcher found = opening.matcher(value);
    return found.find() && found.end() < value.length()
        ? value.slice(found.end(), value.length())
        : value;
  }

  private void volume() {
    runs.first(FieldLabel.VOLUME)
        .map(this::slice)
        .ifPresent(volume -> record.set(RecordField.VOLUME, find(VOLUME, volume).orElse(volume)));
  }

  private void issue() {
    runs.first(FieldLabel.ISSUE)
        .map(this::withSupplement)
        .ifPresent(
            issue -> {
              Optional<SourceText> supplement = find(SUPPLEMENT, issue);
              supplement.ifPresent(value -> record.set(RecordField.SUPPLEMENT, value.strip()));
              if (supplement.isEmpty()) {
                record.set(RecordField.ISSUE, find(ISSUE, issue).orElse(issue));
              } else if (Character.isDigit(issue.charAt(0))) {
                find(ISSUE, issue).ifPresent(value -> record.set(RecordField.ISSUE, value));
              }
            });
  }

  /** With the word before its number that makes it a supplement: {@code 37(suppl 2)}. */
  private SourceText withSupplement(TextRange range) {
    int from = Math.max(0, range.start() - LONGEST_SUPPLEMENT);
    Matcher word = SUPPLEMENT_BEFORE.matcher(text.subSequence(from, range.start()));
    return text.slice(word.find() ? from + word.start() : range.start(), range.end());
  }

  private static Optional<SourceText> find(Pattern form, SourceText text) {
    Matcher found = form.matcher(text);
    return found.find() ? Optional.of(text.slice(found.start(), found.end())) : Optional.empty();
  }

  private void pages() {
    for (TextRange range : runs.all(FieldLabel.PAGES)) {
      SourceText pages = until(BEHIND_PAGES, without(PAGES, slice(range)));
      boolean isNumber = ARTICLE_NUMBER.matcher(pages).matches();
      if (!PAGE_COUNT.matcher(slice(range)).matches()) {
        record.set(isNumber ? RecordField.ARTICLE_NUMBER : RecordField.PAGE, pages);
      }
    }
  }
}
