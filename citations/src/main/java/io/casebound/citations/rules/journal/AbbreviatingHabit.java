package io.casebound.citations.rules.journal;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.casebound.citations.ReferenceList;
import io.casebound.citations.journal.JournalNameForm;
import java.util.Optional;

/**
 * How a list abbreviates its journals, seen from those that the table knows.
 *
 * @param isMost whether it abbreviates three quarters of them, and four at least
 * @param isPointed whether it sets full stops behind most of the words that it shortens
 */
record AbbreviatingHabit(boolean isMost, boolean isPointed) {
  private static final int FEWEST = 4;
  private static final double MOST = 0.75;

  static AbbreviatingHabit of(ReferenceList references) {
    ImmutableListMultimap<Optional<JournalNameForm>, PrintedJournal> known =
        references.entries().stream()
            .flatMap(entry -> PrintedJournal.of(entry).stream())
            .filter(PrintedJournal::isKnown)
            .collect(toImmutableListMultimap(PrintedJournal::form, journal -> journal));
    ImmutableList<PrintedJournal> abbreviated = known.get(Optional.of(JournalNameForm.ABBREVIATED));
    int all = abbreviated.size() + known.get(Optional.of(JournalNameForm.FULL)).size();
    return new AbbreviatingHabit(
        abbreviated.size() >= Math.max(FEWEST, MOST * all),
        2 * abbreviated.stream().filter(PrintedJournal::isPointed).count() > abbreviated.size());
  }
}
