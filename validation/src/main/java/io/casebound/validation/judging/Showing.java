package io.casebound.validation.judging;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casebound.validation.assessment.Evidence;
import io.casebound.validation.profile.Condition;
import io.casebound.validation.profile.Criterion;
import io.casebound.validation.profile.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses the passages that show that a criterion holds, the most telling first. A passage tells
 * the more the more of the conditions its cues speak for and the heavier these are, and see {@link
 * Worth}. Where it speaks for some of the conditions and its neighbour for others, both are shown
 * as one.
 */
final class Showing {
  private static final int MOST = 3;

  private final Scores scores;
  private final ImmutableList<Telling> tellings;
  private final Worth worth;

  private Showing(Scores scores, Worth worth) {
    this.scores = scores;
    this.tellings = scores.tellings();
    this.worth = worth;
  }

  /**
   * The passages to show: at most three, or one for each condition if these are more. Where no cue
   * shows anything, what is like it does.
   */
  static Stream<Evidence> of(Scores scores, Item item, Criterion criterion) {
    ImmutableList<ImmutableList<String>> sought = signals(criterion, Condition::isPositive);
    ImmutableList<ImmutableList<String>> welcome = signals(criterion, Condition::isFree);
    Worth worth = new Worth(sought, welcome, item.home());
    ImmutableList<ImmutableList<String>> shown =
        preferred(sought.isEmpty() ? welcome : sought, signals -> !Likely.areOwn(signals)).stream()
            .map(signals -> preferred(signals, scores::shows))
            .collect(toImmutableList());
    Showing showing = new Showing(scores, worth);
    List<Extract> chosen = showing.chosen(shown);
    return (chosen.isEmpty() ? showing.chosen(ImmutableList.of(worth.like())) : chosen)
        .stream().map(Extract::toEvidence);
  }

  private static ImmutableList<ImmutableList<String>> signals(
      Criterion criterion, Predicate<Condition> kind) {
    return criterion.conditions().stream()
        .filter(kind)
        .map(Condition::signals)
        .collect(toImmutableList());
  }

  /** Those that are so, unless none is. */
  private static <T> ImmutableList<T> preferred(ImmutableList<T> all, Predicate<T> so) {
    ImmutableList<T> some = all.stream().filter(so).collect(toImmutableList());
    return some.isEmpty() ? all : some;
  }

  /** The best of all, then what speaks for conditions that it does not, then the next best. */
  private List<Extract> chosen(ImmutableList<ImmutableList<String>> rows) {
    List<Extract> left =
        scores
            .places(rows.stream().flatMap(List::stream))
            .mapToObj(place -> extract(place, rows))
            .filter(Extract::showsAnything)
            .sorted(Comparator.comparingDouble(Extract::worth).reversed())
            .collect(Collectors.toCollection(ArrayList::new));
    List<ImmutableList<String>> open = new ArrayList<>(rows);
    List<Extract> chosen = new ArrayList<>();
    while (!left.isEmpty() && chosen.size() < Math.max(MOST, rows.size())) {
      Extract next =
          left.stream()
              .filter(extract -> open.stream().anyMatch(extract::speaksFor))
              .findFirst()
              .orElse(left.get(0));
      chosen.add(next);
      open.removeIf(next::speaksFor);
      left.removeIf(next::overlaps);
    }
    return chosen;
  }

  /** The passage at a place, with the neighbour that tells most of what it does not itself. */
  private Extract extract(int at, ImmutableList<ImmutableList<String>> rows) {
    Telling telling = tellings.get(at);
    Extract alone = Extract.of(telling, rows, worth.of(telling));
    ImmutableList<ImmutableList<String>> lacking =
        rows.stream().filter(signals -> !alone.speaksFor(signals)).collect(toImmutableList());
    if (!alone.showsAnything() || lacking.isEmpty()) {
      return alone;
    }
    return Stream.of(at + 1, at - 1)
        .filter(beside -> beside >= 0 && beside < tellings.size())
        .map(tellings::get)
        .map(beside -> alone.with(Extract.of(beside, lacking, 0)))
        .max(Comparator.comparingDouble(Extract::worth))
        .orElse(alone);
  }
}
