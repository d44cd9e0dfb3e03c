package io.casebound.citations.rules.list;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.citations.ReferenceList;
import io.casebound.citations.rules.ReferenceListRule;
import io.casebound.citations.rules.ReferenceNames;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * References must be numbered in the order in which the text first cites them. What a caption or
 * table cites counts where the text first mentions it; whether that also holds for references that
 * the text cites by itself, journals see differently, so a list may follow either. Silent where the
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
    ImmutableList<CitedText.Place> citations = CitedText.inOrder(references);
    if (!isNumeric(citations) || AlphabeticalOrder.holds(references)) {
      return;
    }
    CitedEntries entries = CitedEntries.of(references);
    ImmutableList<Early> all = early(citations, entries::places);
    if (all.isEmpty()) {
      return;
    }
    ImmutableSet<CitedText.Place> text = CitedText.outsideFloats(references);
    ImmutableSet<Integer> inText =
        text.stream().flatMap(each -> entries.places(each).stream()).collect(toImmutableSet());
    ImmutableList<Early> byText =
        early(
            citations,
            each ->
                entries.places(each).stream()
                    .filter(place -> text.contains(each) || !inText.contains(place))
                    .toList());
    (byText.size() < all.size() ? byText : all).forEach(early -> say(references, early, remarks));
  }

  /** An entry that is cited before another which stands above it in the list. */
  private record Early(CitedText.Place at, int cited, int expected) {}

  private static ImmutableList<Early> early(
      ImmutableList<CitedText.Place> citations, Function<CitedText.Place, List<Integer>> entries) {
    ImmutableList.Builder<Early> early = ImmutableList.builder();
    TreeSet<Integer> awaited = new TreeSet<>();
    citations.forEach(citation -> awaited.addAll(entries.apply(citation)));
    for (CitedText.Place citation : citations) {
      for (int place : entries.apply(citation)) {
        if (awaited.remove(place) && awaited.lower(place) != null) {
          early.add(new Early(citation, place, awaited.first()));
          awaited.pollFirst(); // said once
        }
      }
    }
    return early.build();
  }

  private static void say(ReferenceList references, Early early, RemarkSink remarks) {
    remarks
        .at(early.at().span())
        .with("cited", ReferenceNames.number(references, early.cited()))
        .with("expected", ReferenceNames.number(references, early.expected()))
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
