package io.casebound.citations.rules.journal;

import static io.casebound.model.remark.Severity.NOTE;

import io.casebound.citations.ReferenceList;
import io.casebound.citations.journal.Iso4Abbreviator;
import io.casebound.citations.journal.Journal;
import io.casebound.citations.journal.JournalNameForm;
import io.casebound.citations.rules.ReferenceListRule;
import io.casebound.citations.rules.ReferenceNames;
import io.casebound.citations.rules.list.Habit;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;
import java.util.Optional;

/** The names of journals stand in full in all of a list, or are abbreviated in all of it. */
@RuleInfo(
    id = "JOURNAL-NAMES-MIXED",
    severity = NOTE,
    tags = {"citations", "style"},
    summary =
        "The journal of {reference} stands {form} ({journal}), but most of the list's stand {usual}")
final class JournalNamesMixed implements ReferenceListRule {
  @Override
  public void check(ReferenceList references, RemarkSink remarks) {
    Habit.of(
            references.entries().size(),
            i -> PrintedJournal.of(references.entries().get(i)).flatMap(PrintedJournal::form))
        .ifPresent(
            forms -> forms.places().forEach(place -> say(references, place, forms, remarks)));
  }

  private static void say(
      ReferenceList references, int place, Habit<JournalNameForm> forms, RemarkSink remarks) {
    PrintedJournal journal = PrintedJournal.of(references.entries().get(place)).orElseThrow();
    remarks
        .at(journal.span())
        .with("reference", ReferenceNames.of(references, place))
        .with("form", forms.formAt(place).words())
        .with("journal", journal)
        .with("usual", forms.usual().words())
        .fix(fix(journal, forms.usual(), AbbreviatingHabit.of(references).isPointed()))
        .say();
  }

  private static Fix fix(PrintedJournal journal, JournalNameForm usual, boolean isPointed) {
    Optional<Journal> known = journal.journal();
    if (usual == JournalNameForm.FULL) {
      return Fix.advice(known.map(it -> "Write: " + it.shortTitle()).orElse("Write it in full."));
    }
    return known
        .map(it -> PrintedJournal.rewrite(journal.name(), journal.abbreviation(it, isPointed)))
        .orElseGet(() -> Fix.advice("Write it abbreviated: " + guess(journal, isPointed)));
  }

  private static String guess(PrintedJournal journal, boolean isPointed) {
    return isPointed
        ? Iso4Abbreviator.bundled().abbreviate(journal.toString())
        : Iso4Abbreviator.bundled().medline(journal.toString());
  }
}
