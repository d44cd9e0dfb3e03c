package io.casebound.validation.judging;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {
  private static final int SETS = 200;

  static IntStream seeds() {
    return IntStream.range(0, 20);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void tellsTheSetsOfAWordAsLookingIntoEachWould(int seed) {
    Random random = new Random(seed);
    ImmutableList<WordSet> sets =
        IntStream.range(0, SETS)
            .mapToObj(number -> set(number, random))
            .collect(ImmutableList.toImmutableList());
    Vocabulary vocabulary = new Vocabulary(sets);

    for (int i = 0; i < 300; i++) {
      String word = word(random, 1);
      WordClass found = vocabulary.classOf("-" + word + "-", 1, 1 + word.length());
      assertThat(sets)
          .allSatisfy(set -> assertThat(found.isIn(set.number())).isEqualTo(holds(set, word)));
    }
  }

  private static boolean holds(WordSet set, String word) {
    return set.any()
        || set.exact().contains(word)
        || (set.numeral() && WordSet.isNumber(word))
        || set.prefixes().stream().anyMatch(word::startsWith)
        || set.endings().stream().anyMatch(word::endsWith);
  }

  private static WordSet set(int number, Random random) {
    return new WordSet(
        number,
        words(random, 1),
        words(random, WordSet.SHORTEST_PREFIX),
        words(random, WordSet.SHORTEST_ENDING),
        random.nextInt(10) == 0,
        random.nextInt(50) == 0);
  }

  private static ImmutableSet<String> words(Random random, int shortest) {
    return Stream.generate(() -> word(random, shortest))
        .limit(random.nextInt(4))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Of few letters, so that words often begin and end alike; now and then with a digit. */
  private static String word(Random random, int shortest) {
    return random
        .ints(shortest + random.nextInt(5), 0, 4)
        .mapToObj("abc7"::charAt)
        .map(String::valueOf)
        .reduce("", String::concat);
  }
}
