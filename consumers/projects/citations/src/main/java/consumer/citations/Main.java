package consumer.citations;

import io.casebound.citations.printed.PrintedReferenceParser;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;

/** Prints the year of a reference. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.out.println(year(String.join(" ", arguments)));
  }

  static String year(String reference) {
    BibliographicRecord record =
        PrintedReferenceParser.bundled().parse(SourceText.of(reference));
    return record.text(RecordField.YEAR);
  }
}
