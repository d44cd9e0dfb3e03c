package io.casebound.citations.rules.list;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.ReferenceList;
import io.casebound.citations.rules.ReferenceListRule;
import io.casebound.citations.rules.ReferenceNames;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * References must be numbered in the order in which the text first cites them. Silent where the
 * list is in the order of the alphabet, as in the citation-name system.
 */
@RuleInfo(
    id = "CITATION-ORDER",
    severity = WARNING,
    tags = {"citations", "icmje"},
    summary = "Reference {cited} is first cited before reference {expected}")
final class CitationOrder implements ReferenceListRule {
  private static final Pattern NUMERIC =
      Pattern.compile("\\D{0,3}\\d{1,3}(?:[^\\p{L}\\d]{1,3}\\d{1,3}){0,40}+\\D{0,3}");

  @Override
  public void check(ReferenceList references, RemarkSink remarks) {
    ImmutableList<CitedText.Place> citations = CitedText.inOrder(references.manuscript());
    if (!isNumeric(citations) || AlphabeticalOrder.holds(references)) {
      return;
    }
    CitedEntries entries = CitedEntries.of(references);
    TreeSet<Integer> awaited = new TreeSet<>();
    citations.forEach(citation -> awaited.addAll(entries.places(citation)));
    for (CitedText.Place citation : citations) {
      for (int place : entries.places(citation)) {
        if (awaited.remove(place) && awaited.lower(place) != null) {
          say(references, citation, place, awaited.first(), remarks);
          awaited.pollFirst(); // said once
        }
      }
    }
  }

  private static void say(
      ReferenceList references, CitedText.Place at, int cited, int expected, RemarkSink remarks) {
    remarks
        .at(at.span())
        .with("cited", ReferenceNames.number(references, cited))
        .with("expected", ReferenceNames.number(references, expected))
        .fix(Fix.advice("Number the references in the order in which the text cites them."))
        .say();
  }

  /** Whether the text cites by numbers, and not by names and years. */
  private static boolean isNumeric(ImmutableList<CitedText.Place> citations) {
    long numeric =
        citations.stream().filter(each -> NUMERIC.matcher(each.printed()).matches()).count();
    return 10 * numeric >= 9L * citations.size();
  }
}
