package io.casebound.validation.judging;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.SectionRole;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * How telling a passage is beside what cues say of that which is sought: it is the more so the more
 * it is like sentences that tell the same, the more it tells of what may stand there too, and where
 * the item belongs.
 */
final class Worth {
  private static final int HOME = 1;

  /** What odds count beside the weights of cues, and between what bounds. */
  private static final double LIKENESS = 0.3;

  private static final double LOWEST_ODDS = -4;
  private static final double HIGHEST_ODDS = 6;

  private final ImmutableList<ImmutableList<String>> welcome;
  private final ImmutableList<String> like;
  private final ImmutableSet<Scope> home;

  /**
   * What makes passages telling.
   *
   * @param sought rows of signals that must be found
   * @param welcome those that may be
   * @param home where the item belongs
   */
  Worth(
      ImmutableList<ImmutableList<String>> sought,
      ImmutableList<ImmutableList<String>> welcome,
      List<SectionRole> home) {
    this.welcome =
        welcome.stream().filter(signals -> !Likely.areOwn(signals)).collect(toImmutableList());
    this.like =
        Stream.concat(sought.stream(), welcome.stream())
            .flatMap(List::stream)
            .map(Likely::own)
            .distinct()
            .collect(toImmutableList());
    this.home =
        home.stream().flatMap(role -> Passages.bodyScopes(role).stream()).collect(toImmutableSet());
  }

  /** By which signals of likeness passages are compared. */
  ImmutableList<String> like() {
    return like;
  }

  double of(Telling telling) {
    int weights = welcome.stream().flatMap(telling::of).mapToInt(Finding::weight).sum();
    double odds =
        like.stream()
            .flatMapToDouble(signal -> telling.likely().odds(signal).stream())
            .map(value -> Math.max(LOWEST_ODDS, Math.min(HIGHEST_ODDS, value)))
            .sum();
    boolean away = Collections.disjoint(home, telling.passage().scopes());
    return weights + LIKENESS * odds + (away ? 0 : HOME);
  }
}
