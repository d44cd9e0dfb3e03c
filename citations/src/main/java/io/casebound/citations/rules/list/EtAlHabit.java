package io.casebound.citations.rules.list;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableListMultimap;
import io.casebound.citations.ReferenceList;
import io.casebound.citations.rules.ReferenceListRule;
import io.casebound.citations.rules.ReferenceNames;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A list that shortens its authors with "et al." must do so after the same number of names. */
@RuleInfo(
    id = "ET-AL-HABIT",
    severity = WARNING,
    tags = {"citations", "style"},
    summary = "The list shortens its authors differently: {habits}")
final class EtAlHabit implements ReferenceListRule {
  @Override
  public void check(ReferenceList references, RemarkSink remarks) {
    ImmutableListMultimap<Integer, Integer> habits = habits(references);
    if (habits.keySet().size() < 2) {
      return;
    }
    int firstChange = habits.get(habits.keySet().asList().get(1)).get(0);
    remarks
        .at(references.entries().get(firstChange).reference().text().span())
        .with(
            "habits",
            habits.keySet().stream()
                .map(names -> habit(references, names, habits.get(names)))
                .collect(Collectors.joining("; ")))
        .fix(Fix.advice("Shorten every list of authors after the same number of names."))
        .say();
  }

  /** The entries that are shortened, by the number of names before "et al.". */
  private static ImmutableListMultimap<Integer, Integer> habits(ReferenceList references) {
    return IntStream.range(0, references.entries().size())
        .boxed()
        .filter(index -> isShortened(references.entries().get(index).record()))
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(
                index -> references.entries().get(index).record().authors().size(),
                index -> index));
  }

  private static boolean isShortened(BibliographicRecord work) {
    return work.authorsShortened() && !work.authors().isEmpty();
  }

  private static String habit(ReferenceList references, int names, List<Integer> indices) {
    return ReferenceNames.of(references, indices)
        + " after "
        + names
        + (names == 1 ? " name" : " names");
  }
}
