package io.casebound.citations.rules.list;

import io.casebound.citations.ListedReference;
import io.casebound.citations.ReferenceList;
import io.casebound.citations.rules.ReferenceListRule;
import io.casebound.citations.rules.ReferenceNames;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import java.util.List;
import java.util.Optional;

/**
 * A rule about what most entries do in one way: one remark for each other way, at the first entry
 * that goes it, which names all that do.
 */
abstract class HabitRule<F> implements ReferenceListRule {
  /** How an entry does it; empty where it shows no way. */
  abstract Optional<F> form(ListedReference entry);

  /** The way in words, as the rule's summary puts them. */
  abstract String words(F form);

  /** What to do, where most entries do it in this way. */
  abstract String advice(F usual);

  @Override
  public final void check(ReferenceList references, RemarkSink remarks) {
    Habit.of(references.entries().size(), i -> form(references.entries().get(i)))
        .ifPresent(
            habit ->
                habit
                    .others()
                    .asMap()
                    .forEach(
                        (form, places) ->
                            say(references, habit.usual(), form, List.copyOf(places), remarks)));
  }

  private void say(
      ReferenceList references, F usual, F form, List<Integer> places, RemarkSink remarks) {
    remarks
        .at(references.entries().get(places.get(0)).reference().text().span())
        .with("references", ReferenceNames.of(references, places))
        .with("form", words(form))
        .with("usual", words(usual))
        .fix(Fix.advice(advice(usual)))
        .say();
  }
}
