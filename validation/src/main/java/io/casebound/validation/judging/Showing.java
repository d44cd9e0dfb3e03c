package io.casebound.validation.judging;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.validation.assessment.Evidence;
import io.casebound.validation.profile.Condition;
import io.casebound.validation.profile.Criterion;
import io.casebound.validation.profile.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Chooses the passages that show that a criterion holds, the most telling first. A passage tells
 * the more the more of the conditions its cues speak for, the heavier these are, and the more it is
 * like sentences that tell the same; and more where the item belongs than elsewhere. Where it
 * speaks for some of the conditions and its neighbour for others, both are shown as one.
 */
final class Showing {
  private static final int MOST = 3;

  /** What the odds of likeness count beside the weights of cues, and between what bounds. */
  private static final double LIKENESS = 0.3;

  private static final double LOWEST_ODDS = -4;
  private static final double HIGHEST_ODDS = 6;

  private final ImmutableList<Telling> tellings;
  private final ImmutableSet<Scope> home;

  /** What cues must speak for, each a row of signals of which one will do. */
  private final ImmutableList<ImmutableList<String>> sought;

  /** By which signals of likeness passages are compared, and found where no cue is. */
  private final ImmutableList<String> like;

  private Showing(Scores scores, Item item, Criterion criterion) {
    ImmutableList<ImmutableList<String>> asked =
        criterion.conditions().stream()
            .filter(Condition::isShown)
            .map(Condition::signals)
            .collect(toImmutableList());
    this.tellings = scores.tellings();
    this.home =
        item.home().stream()
            .flatMap(role -> Passages.bodyScopes(role).stream())
            .collect(toImmutableSet());
    this.sought =
        preferred(asked, signals -> !signals.stream().allMatch(Likely::isOwn)).stream()
            .map(signals -> preferred(signals, scores::shows))
            .collect(toImmutableList());
    this.like =
        asked.stream().flatMap(List::stream).map(Likely::own).distinct().collect(toImmutableList());
  }

  /** The passages to show: at most three, or one for each condition if these are more. */
  static Stream<Evidence> of(Scores scores, Item item, Criterion criterion) {
    Showing showing = new Showing(scores, item, criterion);
    List<Extract> chosen = showing.chosen(showing.sought);
    return (chosen.isEmpty() ? showing.chosen(ImmutableList.of(showing.like)) : chosen)
        .stream().map(Extract::toEvidence);
  }

  /** Those that are so, unless none is. */
  private static <T> ImmutableList<T> preferred(ImmutableList<T> all, Predicate<T> so) {
    ImmutableList<T> some = all.stream().filter(so).collect(toImmutableList());
    return some.isEmpty() ? all : some;
  }

  /** The best of all, then what speaks for conditions that it does not, then the next best. */
  private List<Extract> chosen(ImmutableList<ImmutableList<String>> rows) {
    List<Extract> left =
        IntStream.range(0, tellings.size())
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
    Extract alone = Extract.of(telling, rows, likeness(telling));
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

  /** What a passage is worth beside the weights of its cues. */
  private double likeness(Telling telling) {
    double odds =
        like.stream()
            .flatMapToDouble(signal -> telling.likely().odds(signal).stream())
            .map(value -> Math.max(LOWEST_ODDS, Math.min(HIGHEST_ODDS, value)))
            .sum();
    return LIKENESS * odds + (Collections.disjoint(home, telling.passage().scopes()) ? 0 : 1);
  }
}
