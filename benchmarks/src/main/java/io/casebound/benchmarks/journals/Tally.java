package io.casebound.benchmarks.journals;

import io.casebound.benchmarks.Figures;
import java.io.PrintStream;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Counts of titles that were shortened as NLM does; case, accents and hyphens do not count. */
final class Tally {
  private final String label;
  private final Optional<PrintStream> wrong;
  private int titles;
  private int right;
  private int qualified;
  private int qualifiedRight;

  /**
   * @param wrong where the titles are printed that were shortened otherwise
   */
  Tally(String label, Optional<PrintStream> wrong) {
    this.label = label;
    this.wrong = wrong;
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
    if (!same) {
      wrong.ifPresent(
          out -> out.println(journal.title() + " | " + journal.abbreviation() + " | " + shortened));
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

  void print(Figures figures) {
    figures
        .figure("titles" + label, titles)
        .figure("shortened as NLM does" + label, (double) right / Math.max(1, titles))
        .figure("titles with a qualifier" + label, qualified)
        .figure(
            "right but for the qualifier" + label,
            (double) qualifiedRight / Math.max(1, qualified));
  }
}
