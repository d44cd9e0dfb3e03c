package consumer.citations;

import io.casebound.citations.csl.CitationStyle;
import io.casebound.citations.printed.PrintedReferenceParser;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import java.util.List;

/** Prints a reference in the style of another journal. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.out.println(restyle(arguments[0], arguments[1]));
  }

  static String restyle(String reference, String style) {
    BibliographicRecord record = PrintedReferenceParser.bundled().parse(SourceText.of(reference));
    return CitationStyle.named(style).bibliography(List.of(record)).entries().get(0).text();
  }
}
