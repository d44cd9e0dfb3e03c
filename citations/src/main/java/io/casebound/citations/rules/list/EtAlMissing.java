package io.casebound.citations.rules.list;

import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.citations.ReferenceList;
import io.casebound.citations.rules.ReferenceListRule;
import io.casebound.citations.rules.ReferenceNames;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;
import java.util.IntSummaryStatistics;
import java.util.stream.IntStream;

/** A list that shortens its authors with "et al." must not name ever so many in another entry. */
@RuleInfo(
    id = "ET-AL-MISSING",
    severity = WARNING,
    tags = {"citations", "style"},
    summary =
        "All {count} authors of {reference} are named, though the list shortens {shortened} after {names}")
final class EtAlMissing implements ReferenceListRule {
  private static final int FEWEST_SHORTENED = 2;

  /** Styles that show three to six names of many name all where there are no more than six. */
  private static final int ALL_NAMED = 6;

  private static final int FEWEST_SHOWN = 3;

  /** Others show one or seven, and name all where there are up to ten. */
  private static final int ALL_NAMED_AT_MOST = 10;

  @Override
  public void check(ReferenceList references, RemarkSink remarks) {
    IntSummaryStatistics shown =
        references.entries().stream()
            .map(entry -> entry.record())
            .filter(work -> work.authorsShortened() && !work.authors().isEmpty())
            .mapToInt(work -> work.authors().size())
            .summaryStatistics();
    if (shown.getCount() < FEWEST_SHORTENED) {
      return;
    }
    boolean isMedical = shown.getMax() >= FEWEST_SHOWN && shown.getMax() <= ALL_NAMED;
    int most = isMedical ? ALL_NAMED : ALL_NAMED_AT_MOST;
    IntStream.range(0, references.entries().size())
        .filter(index -> isLong(references.entries().get(index).record(), most))
        .forEach(index -> say(references, index, shown, remarks));
  }

  private static boolean isLong(BibliographicRecord work, int most) {
    return !work.authorsShortened() && work.authors().size() > most;
  }

  private static void say(
      ReferenceList references, int index, IntSummaryStatistics shown, RemarkSink remarks) {
    remarks
        .at(references.entries().get(index).reference().text().span())
        .with("reference", ReferenceNames.of(references, index))
        .with("count", references.entries().get(index).record().authors().size())
        .with("shortened", shown.getCount() + " others")
        .with("names", shown.getMax() == 1 ? "1 name" : shown.getMax() + " or fewer")
        .fix(Fix.advice("Shorten the authors as in the other entries."))
        .say();
  }
}
