package io.casebound.citations.rules.journal;

import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.citations.ListedReference;
import io.casebound.citations.journal.MisspeltTitle;
import io.casebound.citations.journal.NearJournals;
import io.casebound.citations.rules.ReferenceRule;
import io.casebound.model.SourceText;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;

/** A journal is spelt as it spells itself. */
@RuleInfo(
    id = "JOURNAL-MISSPELT",
    severity = WARNING,
    tags = {"citations"},
    summary = "“{word}” is misspelt in the journal of {reference}, {journal}")
final class JournalMisspelt implements ReferenceRule {
  @Override
  public void check(ListedReference entry, String name, RemarkSink remarks) {
    PrintedJournal.of(entry)
        .filter(journal -> !journal.isKnown())
        .ifPresent(journal -> check(journal, name, remarks));
  }

  private static void check(PrintedJournal journal, String name, RemarkSink remarks) {
    NearJournals.bundled()
        .misspelt(journal.toString())
        .ifPresent(
            misspelt ->
                journal
                    .words()
                    .filter(word -> misspelt.isWrong(word.value()))
                    .findFirst()
                    .ifPresent(word -> say(word, misspelt, name, remarks)));
  }

  private static void say(
      SourceText word, MisspeltTitle misspelt, String name, RemarkSink remarks) {
    remarks
        .at(word.span())
        .with("word", word)
        .with("journal", misspelt.journal().shortTitle())
        .with("reference", name)
        .fix(PrintedJournal.rewrite(word, misspelt.right(word.value())))
        .say();
  }
}
