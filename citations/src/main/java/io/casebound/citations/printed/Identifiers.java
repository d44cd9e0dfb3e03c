package io.casebound.citations.printed;

import com.google.common.collect.ImmutableMap;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what has a form of its own wherever it stands: identifiers, addresses, access dates. */
final class Identifiers {
  /** Group 1 is the value. In this order; what one has taken no later one may take. */
  private static final ImmutableMap<RecordField, Pattern> FORMS =
      ImmutableMap.<RecordField, Pattern>builder()
          .put(
              RecordField.DOI,
              Pattern.compile(
                  "(?<![\\d.])(10\\.\\d{4,9}(?:\\.\\d{1,9}){0,3}/[^\\s\"<>“”«»]{1,300})"))
          .put(
              RecordField.PMCID,
              Pattern.compile("\\b(PMC\\s?\\d{3,9})\\b", Pattern.CASE_INSENSITIVE))
          .put(
              RecordField.PMID,
              Pattern.compile(
                  "(?:\\bPMID|\\bPub\\s?Med(?:\\s(?:PMID|ID|Id))?|ncbi\\.nlm\\.nih\\.gov/pubmed/|"
                      + "pubmed\\.ncbi\\.nlm\\.nih\\.gov/)[:.\\s]{0,4}([1-9]\\d{3,7})(?!\\d)",
                  Pattern.CASE_INSENSITIVE))
          .put(
              RecordField.ISBN,
              Pattern.compile(
                  "\\bISBN(?:-?1[03])?[:.\\s]{0,3}((?:97[89][-‐‑– ]?)?\\d[-‐‑– \\d]{7,15}[\\dXx])"))
          .put(
              RecordField.ISSN,
              Pattern.compile("\\b[ep]?-?ISSN[:.\\s]{0,3}(\\d{4}[-‐‑–]?\\d{3}[\\dXx])"))
          .put(
              RecordField.URL,
              Pattern.compile(
                  "((?:https?|ftp)://[^\\s\"<>“”«»]{3,2000}|www\\.[^\\s\"<>“”«»]{3,2000})",
                  Pattern.CASE_INSENSITIVE))
          .put(
              RecordField.ACCESSED,
              Pattern.compile(
                  "(?:\\b(?:last )?(?:accessed|access date|retrieved|cited|viewed|visited|seen)"
                      + "\\b(?: on)?[:,\\s]{0,3})"
                      + "([^\\].;()]{0,12}\\b(?:19|20)\\d\\d(?:[- ]\\p{Alnum}{1,9}){0,2}|"
                      + "\\p{Alnum}{1,9}[., ]{1,2}\\p{Alnum}{1,9}[., ]{1,2}\\d{4})",
                  Pattern.CASE_INSENSITIVE))
          .buildOrThrow();

  /** A bare number of PubMed behind the DOI, at the very end. */
  private static final Pattern TRAILING_PMID =
      Pattern.compile("(?<=[\\s;.])([1-9]\\d{6,7})\\s{0,3}[.;]?\\s{0,3}$");

  private Identifiers() {}

  static void find(SourceText text, BibliographicRecord.Builder record) {
    for (var form : FORMS.entrySet()) {
      Matcher found = form.getValue().matcher(text);
      while (found.find()) {
        int start = found.start(1);
        int end = trimmed(text.value(), start, found.end(1));
        boolean isResolver =
            form.getKey() == RecordField.URL
                && text.value().substring(start, end).contains("doi.org/");
        if (end > start && !isResolver) {
          record.set(form.getKey(), text.slice(start, end));
          break;
        }
      }
    }
    if (!record.has(RecordField.PMID)) {
      Matcher found = TRAILING_PMID.matcher(text);
      if (found.find()) {
        record.set(RecordField.PMID, text.slice(found.start(1), found.end(1)));
      }
    }
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
