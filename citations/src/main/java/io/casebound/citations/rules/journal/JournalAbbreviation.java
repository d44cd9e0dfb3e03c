package io.casebound.citations.rules.journal;

import static io.casebound.model.remark.Severity.NOTE;

import com.google.common.base.CharMatcher;
import io.casebound.citations.ReferenceList;
import io.casebound.citations.journal.NearJournals;
import io.casebound.citations.rules.ReferenceListRule;
import io.casebound.citations.rules.ReferenceNames;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;

/** A list that abbreviates its journals does it as the NLM catalogue does. */
@RuleInfo(
    id = "JOURNAL-ABBREVIATION",
    severity = NOTE,
    tags = {"citations", "nlm"},
    summary = "NLM abbreviates the journal of {reference} as “{known}”, not as “{journal}”")
final class JournalAbbreviation implements ReferenceListRule {
  @Override
  public void check(ReferenceList references, RemarkSink remarks) {
    AbbreviatingHabit habit = AbbreviatingHabit.of(references);
    if (!habit.isMost()) {
      return;
    }
    for (int i = 0; i < references.entries().size(); i++) {
      String name = ReferenceNames.of(references, i);
      PrintedJournal.of(references.entries().get(i))
          .filter(journal -> !journal.isKnown())
          .ifPresent(journal -> check(journal, habit.isPointed(), name, remarks));
    }
  }

  private static void check(
      PrintedJournal journal, boolean isPointed, String name, RemarkSink remarks) {
    NearJournals.bundled()
        .shortened(journal.toString())
        .map(known -> journal.abbreviation(known, isPointed))
        .filter(known -> !isPointed || !isJoined(journal.toString(), known))
        .ifPresent(
            known ->
                remarks
                    .at(journal.span())
                    .with("journal", journal)
                    .with("reference", name)
                    .with("known", known)
                    .fix(PrintedJournal.rewrite(journal.name(), known))
                    .say());
  }

  /** With full stops, U.S.A. stands together as well as not. */
  private static boolean isJoined(String printed, String known) {
    return letters(printed).equals(letters(known));
  }

  private static String letters(String name) {
    return CharMatcher.forPredicate(Character::isLetter).retainFrom(name);
  }
}
