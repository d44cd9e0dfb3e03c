package io.casebound.citations.rules.entry;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.citations.ListedReference;
import io.casebound.citations.rules.ReferenceRule;
import io.casebound.model.reference.WorkType;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;
import java.util.regex.Pattern;

/** What nobody has accepted is told in the text, and does not stand in the reference list. */
@RuleInfo(
    id = "UNPUBLISHED-LISTED",
    severity = WARNING,
    tags = {"citations", "icmje"},
    summary = "The work of {reference} is not published: it says \"{words}\"")
final class UnpublishedListed implements ReferenceRule {
  /** What others can read, though a journal has yet to take it. */
  private static final ImmutableSet<WorkType> READABLE =
      ImmutableSet.of(WorkType.PREPRINT, WorkType.REPORT, WorkType.THESIS);

  private static final ImmutableList<String> SIGNS =
      ImmutableList.of("unpublished", "submitted", "in preparation", "under review");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)\\bunpublished (?:observations?|data|results?|manuscripts?|work|material)\\b"
              + "|\\b(?:manuscript|paper|article) (?:submitted|in preparation)\\b"
              + "|\\bsubmitted for publication\\b"
              + "|(?<=[|.,;(]\\s?)(?:submitted|in preparation|under review)(?=\\s?[).;,]|\\s?$)");

  @Override
  public void check(ListedReference entry, String name, RemarkSink remarks) {
    if (READABLE.contains(entry.record().type())) {
      return;
    }
    Wording.find(entry, WORDS, SIGNS)
        .ifPresent(
            words ->
                remarks
                    .at(entry.reference().text().span())
                    .with("reference", name)
                    .with("words", words)
                    .fix(
                        Fix.advice(
                            "Tell of it in the text as unpublished observations, with the"
                                + " permission of who made them, or cite it as in press once it"
                                + " is accepted."))
                    .say());
  }
}
