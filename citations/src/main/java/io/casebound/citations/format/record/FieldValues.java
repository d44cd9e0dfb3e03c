package io.casebound.citations.format.record;

import com.google.common.base.CharMatcher;
import io.casebound.citations.identifier.Doi;
import io.casebound.model.SourceText;
import io.casebound.model.reference.RecordField;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values whose form is known whatever the format: identifiers, pages, volumes, key words. */
public final class FieldValues {
  private static final Pattern DOI_PREFIX =
      Pattern.compile(
          "^(?:https?://)?(?:dx\\.|www\\.)?(?:doi\\.org/|doi\\.acm\\.org/|doi:?\\s{0,3})(?=10\\.)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DOI_AT_RESOLVER =
      Pattern.compile("^https?://(?:dx\\.)?doi\\.org/(10\\.\\d{4,9}/\\S{1,300})$");
  private static final Pattern ISSN =
      Pattern.compile("(?<!\\d)(?<!\\d-)\\d{4}[-‐‑–]?\\d{3}[\\dXx](?![\\d-])");
  private static final Pattern ISBN =
      Pattern.compile("(?<!\\d)(?<!\\d-)(?:97[89][- ]?)?\\d(?:[- ]?\\d){8}[- ]?[\\dXx](?![\\d-])");
  private static final Pattern LABELLED =
      Pattern.compile(
          "^(?:(?:PMID|PubMed(?: ID)?)\\s{0,2}:\\s{0,2}(\\d{1,8})"
              + "|PMCID\\s{0,2}:\\s{0,2}(PMC\\d{1,9})"
              + "|doi\\s{0,2}:\\s{0,2}(10\\.\\d{4,9}/\\S{1,300}))\\.?$",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_LABELLED = 400;
  private static final Pattern PMID_LABEL =
      Pattern.compile("^(?:pmid|pubmed)\\s{0,2}:?\\s{0,2}(?=\\d)", Pattern.CASE_INSENSITIVE);
  private static final Pattern SUPPLEMENT =
      Pattern.compile("\\b(?:Suppl|Pt|Spec)\\b.{0,60}$", Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s{0,9}[;\\n\\r]\\s{0,99}");

  /** A work has a print, an electronic and a linking number, a set of books a few more. */
  private static final int MOST_NUMBERS = 32;

  // As PsycINFO says it, whole or cut in two.
  private static final Pattern NO_PAGES =
      Pattern.compile("(?i)no|no pag(?:ination|es?)(?: specified)?(?:[-–].*)?|n\\.?\\s?pag\\.?");

  private FieldValues() {}

  /** A DOI without resolver or prefix. */
  public static SourceText doi(SourceText text) {
    SourceText bare = text.strip();
    Matcher prefix = DOI_PREFIX.matcher(bare);
    return prefix.find() ? bare.slice(prefix.end(), bare.length()) : bare;
  }

  /** The DOI that an address resolves. */
  public static Optional<SourceText> doiOfUrl(SourceText url) {
    Matcher resolver = DOI_AT_RESOLVER.matcher(url);
    return url.value().contains("doi.org/10.") && resolver.matches()
        ? Optional.of(url.slice(resolver.start(1), resolver.end(1)))
        : Optional.empty();
  }

  /** Whether a text is a DOI, with or without prefix. */
  public static boolean isDoi(SourceText text) {
    return Doi.parse(text.value()).isPresent();
  }

  public static SourceText pmid(SourceText text) {
    Matcher label = PMID_LABEL.matcher(text);
    return label.find() ? text.slice(label.end(), text.length()) : text;
  }

  /** Sets the ISSNs or ISBNs of a text, without what is written around them. */
  public static void serialNumbers(RecordDraft draft, SourceText text) {
    boolean hasIsbn = numbers(draft, RecordField.ISBN, ISBN, text);
    boolean hasIssn = numbers(draft, RecordField.ISSN, ISSN, text);
    if (!hasIsbn && !hasIssn) {
      draft.append(RecordField.NOTE, ". ", text);
    }
  }

  /** Sets the ISSNs of a text, or the text as it is where it holds other digits. */
  public static void issn(RecordDraft draft, SourceText text) {
    if (!numbers(draft, RecordField.ISSN, ISSN, text) && hasDigit(text)) {
      draft.append(RecordField.ISSN, ", ", text);
    }
  }

  /** Sets the ISBNs of a text, or the text as it is where it holds other digits. */
  public static void isbn(RecordDraft draft, SourceText text) {
    if (!numbers(draft, RecordField.ISBN, ISBN, text) && hasDigit(text)) {
      draft.append(RecordField.ISBN, ", ", text);
    }
  }

  private static boolean hasDigit(SourceText text) {
    return text.value().chars().anyMatch(Character::isDigit);
  }

  private static boolean numbers(
      RecordDraft draft, RecordField field, Pattern form, SourceText text) {
    Matcher number = form.matcher(text);
    int found = 0;
    while (found < MOST_NUMBERS && number.find()) {
      found++;
      SourceText one = text.slice(number.start(), number.end());
      boolean isKnown =
          draft.field(field).map(SourceText::value).filter(all -> all.contains(one)).isPresent();
      if (!isKnown) {
        draft.append(field, ", ", one);
      }
    }
    return found > 0;
  }

  /** Sets an identifier that a note is nothing but the label and number of; false otherwise. */
  public static boolean labelled(RecordDraft draft, SourceText note) {
    Matcher label = LABELLED.matcher(note);
    if (note.length() > LONGEST_LABELLED || !label.matches()) {
      return false;
    }
    set(draft, RecordField.PMID, note, label, 1);
    set(draft, RecordField.PMCID, note, label, 2);
    set(draft, RecordField.DOI, note, label, 3);
    return true;
  }

  private static void set(
      RecordDraft draft, RecordField field, SourceText note, Matcher label, int group) {
    if (label.group(group) != null) {
      draft.set(field, note.slice(label.start(group), label.end(group)));
    }
  }

  /** Sets volume or issue, the supplement behind it apart: {@code 12 Suppl 2}. */
  public static void volumeOrIssue(RecordDraft draft, RecordField field, SourceText text) {
    boolean isNumber = CharMatcher.inRange('0', '9').matchesAllOf(text);
    Matcher supplement = SUPPLEMENT.matcher(text);
    if (!isNumber && supplement.find()) {
      draft.set(RecordField.SUPPLEMENT, text.slice(supplement.start(), text.length()));
      draft.set(field, text.slice(0, supplement.start()));
    } else {
      draft.set(field, text);
    }
  }

  /** First and last page as one field: {@code 859–872}; a last page may stand alone. */
  public static void pages(RecordDraft draft, SourceText first, SourceText last) {
    if (NO_PAGES.matcher(first.value()).matches()) {
      return;
    }
    if (first.length() == 0 || last.length() == 0 || first.value().equals(last.value())) {
      draft.set(RecordField.PAGE, first.length() == 0 ? last : first);
    } else {
      draft.set(RecordField.PAGE, RecordDraft.joined(first, "–", last));
    }
  }

  /** Adds key words, whatever separates them, with a comma and a space between them. */
  public static void keywords(RecordDraft draft, SourceText text) {
    Matcher between = BETWEEN_WORDS.matcher(text);
    int from = 0;
    while (between.find()) {
      draft.append(RecordField.KEYWORD, ", ", text.slice(from, between.start()));
      from = between.end();
    }
    draft.append(RecordField.KEYWORD, ", ", text.slice(from, text.length()));
  }
}
