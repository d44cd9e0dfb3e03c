package io.casebound.citations.printed;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what has a form of its own wherever it stands: identifiers, addresses, access dates. */
final class Identifiers {
  /**
   * A form that speaks for itself.
   *
   * @param signs without one of these, in small letters, the form need not be looked for
   * @param pattern the form; its first group is the value
   */
  private record Form(RecordField field, ImmutableList<String> signs, Pattern pattern) {
    static Form of(RecordField field, String pattern, String... signs) {
      return new Form(
          field, ImmutableList.copyOf(signs), Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }

    boolean isSigned(String small) {
      for (String sign : signs) {
        if (small.contains(sign)) {
          return true;
        }
      }
      return false;
    }

    /** The form does not begin before that place. */
    int start(String small) {
      return switch (field) {
        case DOI, PMCID -> small.indexOf(signs.get(0));
        case URL -> Math.max(0, firstSign(small) - LONGEST_SCHEME);
        default -> 0;
      };
    }

    private int firstSign(String small) {
      return signs.stream().mapToInt(small::indexOf).filter(at -> at >= 0).min().orElse(0);
    }
  }

  private static final int LONGEST_SCHEME = 5;
  private static final String ADDRESS = "[^\\s\"<>“”«»]{3,2000}";

  private static final ImmutableList<Form> FORMS =
      ImmutableList.of(
          Form.of(
              RecordField.DOI,
              "(?:(?<![\\d.])|(?<=\\bdoi\\.))(10\\.\\d{4,9}(?:\\.\\d{1,9}){0,3}/[^\\s\"<>“”«»]{1,300})",
              "10."),
          Form.of(RecordField.PMCID, "\\b(PMC\\s?\\d{3,9})\\b", "pmc"),
          Form.of(
              RecordField.PMID,
              "(?:\\bPMID|\\bPub\\s?Med(?:\\s(?:PMID|ID))?|ncbi\\.nlm\\.nih\\.gov/pubmed/|"
                  + "pubmed\\.ncbi\\.nlm\\.nih\\.gov/)[:.\\s]{0,4}([1-9]\\d{3,7})(?!\\d)",
              "pmid",
              "pubmed",
              "pub med"),
          Form.of(
              RecordField.ISBN,
              "\\bISBN(?:-?1[03])?[:.\\s]{0,3}" + "((?:97[89][-‐‑– ]?)?\\d[-‐‑– \\d]{7,15}[\\dX])",
              "isbn"),
          Form.of(
              RecordField.ISSN, "\\b[ep]?-?ISSN[:.\\s]{0,3}(\\d{4}[-‐‑–]?\\d{3}[\\dX])", "issn"),
          Form.of(
              RecordField.URL,
              "((?:https?|ftp)://" + ADDRESS + "|www\\." + ADDRESS + ")",
              "://",
              "www."),
          Form.of(
              RecordField.ACCESSED,
              "\\b(?:last )?(?:accessed|access date|retrieved|cited|viewed|visited|seen)\\b"
                  + "(?: on)?[:,\\s]{0,3}"
                  + "([^\\].;()]{0,12}\\b(?:19|20)\\d\\d(?:[- ]\\p{Alnum}{1,9}){0,2}|"
                  + "\\p{Alnum}{1,9}[., ]{1,2}\\p{Alnum}{1,9}[., ]{1,2}\\d{4})",
              "access",
              "retrieved",
              "cited",
              "viewed",
              "visited",
              "seen"));

  /** A bare number of PubMed behind the DOI, at the very end. */
  private static final Pattern TRAILING_PMID =
      Pattern.compile("(?<=[\\s;.])([1-9]\\d{6,7})\\s{0,3}[.;]?\\s{0,3}$");

  private Identifiers() {}

  static void find(SourceText text, BibliographicRecord.Builder record) {
    String small = text.value().toLowerCase(Locale.ROOT);
    for (Form form : FORMS) {
      if (form.isSigned(small)) {
        find(form, text, small.length() == text.length() ? form.start(small) : 0, record);
      }
    }
    if (!record.has(RecordField.PMID) && endsInDigit(text.value())) {
      Matcher found = TRAILING_PMID.matcher(text.value());
      if (found.find()) {
        record.set(RecordField.PMID, text.slice(found.start(1), found.end(1)));
      }
    }
  }

  private static void find(
      Form form, SourceText text, int from, BibliographicRecord.Builder record) {
    Matcher found = form.pattern().matcher(text.value());
    for (boolean any = found.find(from); any && !record.has(form.field()); any = found.find()) {
      int start = found.start(1);
      int end = trimmed(text.value(), start, found.end(1));
      boolean isResolver = form.field() == RecordField.URL && found.group(1).contains("doi.org/");
      if (end > start && !isResolver) {
        record.set(form.field(), text.slice(start, end));
      }
    }
  }

  private static boolean endsInDigit(String text) {
    int end = text.length();
    while (end > 0 && ".; ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && Character.isDigit(text.charAt(end - 1));
  }

  /** Marks that end a sentence and closing brackets that nothing opened do not belong to it. */
  private static int trimmed(String text, int start, int end) {
    int to = end;
    while (to > start) {
      char c = text.charAt(to - 1);
      String value = text.substring(start, to);
      boolean isUnopened =
          (c == ')' && value.indexOf('(') < 0) || (c == ']' && value.indexOf('[') < 0);
      if (!isUnopened && ".,;:'’*_ ".indexOf(c) < 0) {
        break;
      }
      to--;
    }
    return to;
  }
}
