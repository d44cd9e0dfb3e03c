package io.casebound.citations.rules.list;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.ReferenceList;
import io.casebound.citations.rules.ReferenceListRule;
import io.casebound.citations.rules.ReferenceNames;
import io.casebound.model.Citation;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

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
  @Override
  public void check(ReferenceList references, RemarkSink remarks) {
    if (AlphabeticalOrder.holds(references)) {
      return;
    }
    Map<String, Integer> places = places(references);
    ImmutableList<Citation> citations = CitedText.inOrder(references.manuscript());
    TreeSet<Integer> awaited = new TreeSet<>();
    citations.forEach(citation -> awaited.addAll(cited(citation, places)));
    for (Citation citation : citations) {
      for (int place : cited(citation, places)) {
        if (!awaited.remove(place)) {
          continue;
        }
        Integer expected = awaited.lower(place) == null ? null : awaited.pollFirst();
        if (expected != null) {
          remarks
              .at(citation.span())
              .with("cited", ReferenceNames.number(references, place))
              .with("expected", ReferenceNames.number(references, expected))
              .fix(Fix.advice("Number the references in the order in which the text cites them."))
              .say();
        }
      }
    }
  }

  private static Map<String, Integer> places(ReferenceList references) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < references.entries().size(); i++) {
      places.putIfAbsent(references.entries().get(i).reference().id(), i);
    }
    return places;
  }

  /** The places of what a citation names, in the order of the list: [3,1] is no disorder here. */
  private static List<Integer> cited(Citation citation, Map<String, Integer> places) {
    return citation.referenceIds().stream()
        .map(places::get)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }
}
