package io.casebound.citations.printed;

import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the fields of a reference that is printed in whatever style. It keeps no state and may be
 * used from several threads at once.
 */
public final class PrintedReferenceParser {
  private static final PrintedReferenceParser BUNDLED = new PrintedReferenceParser();
  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[^\\s\"<>]{1,200}");
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d-])(?:1[6-9]|20)\\d\\d(?=[a-z]?(?![\\w-]))");

  private PrintedReferenceParser() {}

  /** The parser with the model that comes with Casebound. */
  public static PrintedReferenceParser bundled() {
    return BUNDLED;
  }

  /** The record that a printed reference, without its label, describes. */
  public BibliographicRecord parse(SourceText reference) {
    BibliographicRecord.Builder record = BibliographicRecord.builder(WorkType.OTHER);
    set(record, RecordField.DOI, DOI, reference);
    set(record, RecordField.YEAR, YEAR, reference);
    return record.build();
  }

  private static void set(
      BibliographicRecord.Builder record, RecordField field, Pattern form, SourceText text) {
    Matcher found = form.matcher(text);
    if (found.find()) {
      record.set(field, text.slice(found.start(), found.end()));
    }
  }
}
