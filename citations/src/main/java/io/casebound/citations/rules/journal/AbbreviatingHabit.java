package io.casebound.citations.rules.journal;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.ReferenceList;
import io.casebound.citations.journal.JournalNameForm;

/** How a list abbreviates its journals, seen from those that the table knows. */
final class AbbreviatingHabit {
  private static final int FEWEST = 4;
  private static final double MOST = 0.75;

  private AbbreviatingHabit() {}

  /** Whether it abbreviates three quarters of them, and four at least. */
  static boolean has(ReferenceList references) {
    ImmutableList<PrintedJournal> known = known(references);
    long abbreviated = known.stream().filter(AbbreviatingHabit::isAbbreviated).count();
    return abbreviated >= Math.max(FEWEST, MOST * known.size());
  }

  /** Whether it sets full stops behind most of the words that it shortens. */
  static boolean isPointed(ReferenceList references) {
    ImmutableList<PrintedJournal> abbreviated =
        known(references).stream()
            .filter(AbbreviatingHabit::isAbbreviated)
            .collect(ImmutableList.toImmutableList());
    return 2 * abbreviated.stream().filter(PrintedJournal::isPointed).count() > abbreviated.size();
  }

  private static ImmutableList<PrintedJournal> known(ReferenceList references) {
    return references.entries().stream()
        .flatMap(entry -> PrintedJournal.of(entry).stream())
        .filter(journal -> journal.isKnown() && journal.form().isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isAbbreviated(PrintedJournal journal) {
    return journal.form().filter(JournalNameForm.ABBREVIATED::equals).isPresent();
  }
}
