package io.casebound.citations.rules.journal;

import static io.casebound.model.remark.Severity.NOTE;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import io.casebound.citations.ReferenceList;
import io.casebound.citations.journal.NearJournals;
import io.casebound.citations.rules.ReferenceListRule;
import io.casebound.citations.rules.ReferenceNames;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;
import java.util.List;

/** A list that abbreviates its journals does it as the NLM catalogue does. */
@RuleInfo(
    id = "JOURNAL-ABBREVIATION",
    severity = NOTE,
    tags = {"citations", "nlm"},
    summary = "NLM abbreviates the journal of {references} as “{known}”, not as “{journal}”")
final class JournalAbbreviation implements ReferenceListRule {
  @Override
  public void check(ReferenceList references, RemarkSink remarks) {
    AbbreviatingHabit habit = AbbreviatingHabit.of(references);
    if (!habit.isMost()) {
      return;
    }
    ListMultimap<String, Integer> places =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (int i = 0; i < references.entries().size(); i++) {
      int place = i;
      PrintedJournal.of(references.entries().get(i))
          .filter(journal -> !journal.isKnown())
          .ifPresent(journal -> places.put(journal.toString(), place));
    }
    Multimaps.asMap(places)
        .forEach((journal, where) -> check(where, habit.isPointed(), references, remarks));
  }

  /** One remark for all entries that print a journal in the same way. */
  private static void check(
      List<Integer> places, boolean isPointed, ReferenceList references, RemarkSink remarks) {
    PrintedJournal journal =
        PrintedJournal.of(references.entries().get(places.get(0))).orElseThrow();
    NearJournals.bundled()
        .shortened(journal.toString())
        .map(known -> journal.abbreviation(known, isPointed))
        .filter(known -> !isPointed || !isJoined(journal.toString(), known))
        .ifPresent(
            known ->
                remarks
                    .at(journal.span())
                    .with("journal", journal)
                    .with("references", ReferenceNames.of(references, places))
                    .with("known", known)
                    .fix(
                        places.size() == 1
                            ? PrintedJournal.rewrite(journal.name(), known)
                            : Fix.advice("Write in each: " + known))
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
