package io.casebound.benchmarks.journals;

import io.casebound.benchmarks.Figures;
import java.io.PrintStream;
import java.text.Normalizer;
import java.util.Locale;

/** Counts of titles that were shortened as NLM does; case, accents and hyphens do not count. */
final class Tally {
  private final PrintStream out;
  private final boolean showsWrong;
  private int titles;
  private int right;
  private int qualified;
  private int qualifiedRight;

  Tally(PrintStream out, boolean showsWrong) {
    this.out = out;
    this.showsWrong = showsWrong;
  }

  void add(CataloguedJournal journal, String shortened) {
    boolean same = plain(shortened).equals(plain(journal.bareAbbreviation()));
    if (journal.isQualified()) {
      qualified++;
      qualifiedRight += same ? 1 : 0;
    } else {
      titles++;
      right += same ? 1 : 0;
    }
    if (showsWrong && !same) {
      out.println(journal.title() + " | " + journal.abbreviation() + " | " + shortened);
    }
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[-/.]", " ")
        .replaceAll(" +", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  void print() {
    new Figures(out)
        .figure("titles", titles)
        .figure("titles shortened as NLM does", (double) right / Math.max(1, titles))
        .figure("titles with a qualifier", qualified)
        .figure("of these, but for the qualifier", (double) qualifiedRight / Math.max(1, qualified));
  }
}
