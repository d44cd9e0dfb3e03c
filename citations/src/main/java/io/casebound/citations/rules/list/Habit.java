package io.casebound.citations.rules.list;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What most entries of a list do in one way, and which do it in another.
 *
 * @param usual the way of most
 * @param others the entries that do otherwise, by their places in the list
 */
public record Habit<F>(F usual, ImmutableListMultimap<F, Integer> others) {
  /** From here on it is the way of most; with fewer, the list has no habit. */
  private static final double MOST = 0.75;

  private static final int FEWEST = 6;

  /**
   * The habit of a list of {@code size} entries; empty where it has none, or no entry does
   * otherwise.
   *
   * @param form how an entry does it; empty where it shows no way
   */
  public static <F> Optional<Habit<F>> of(int size, IntFunction<Optional<F>> form) {
    ImmutableListMultimap.Builder<F, Integer> found = ImmutableListMultimap.builder();
    IntStream.range(0, size).forEach(i -> form.apply(i).ifPresent(each -> found.put(each, i)));
    ImmutableListMultimap<F, Integer> forms = found.build();
    Optional<F> usual =
        forms.keySet().stream()
            .max(Comparator.comparingInt(each -> forms.get(each).size()))
            .filter(each -> forms.size() >= FEWEST)
            .filter(each -> forms.get(each).size() >= MOST * forms.size())
            .filter(each -> forms.get(each).size() < forms.size());
    return usual.map(each -> new Habit<>(each, without(forms, each)));
  }

  private static <F> ImmutableListMultimap<F, Integer> without(
      ImmutableListMultimap<F, Integer> forms, F usual) {
    return forms.entries().stream()
        .filter(entry -> !entry.getKey().equals(usual))
        .collect(
            ImmutableListMultimap.toImmutableListMultimap(
                entry -> entry.getKey(), entry -> entry.getValue()));
  }

  /** The entries that do otherwise, in the order of the list. */
  public ImmutableList<Integer> places() {
    return others.values().stream().sorted().collect(ImmutableList.toImmutableList());
  }

  /** How an entry that does otherwise does it. */
  public F formAt(int place) {
    return others.inverse().get(place).get(0);
  }
}
