package io.casebound.benchmarks.formats;

import java.io.StringReader;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXParser;
import org.jbibtex.ParseException;

/** What jbibtex makes of a file, for comparison. */
final class JbibtexRun {
  private JbibtexRun() {}

  /** The number of entries, or what it gave up with. */
  static String entries(String text) {
    try {
      return String.valueOf(parse(text));
    } catch (ParseException | RuntimeException e) {
      return "fails";
    } catch (OutOfMemoryError | StackOverflowError e) {
      return "no memory";
    }
  }

  /** Reads a text as jbibtex does by itself, and gives the number of its entries. */
  static int parse(String text) throws ParseException {
    BibTeXDatabase database = new BibTeXParser().parse(new StringReader(text));
    return database.getEntries().size();
  }
}
