package io.casebound.validation.rules;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.Rules;
import io.casebound.validation.ReviewContext;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words that rules look for, at the edges of manuscripts that hold little else. */
class FewWordsTest {
  private static final List<String> WORDS =
      Splitter.on(' ')
          .splitToList(
              "old year- years days later born 1980 2020 3 May March . , ( ) / - – % mmHg mm Hg of"
                  + " two both lesions nodules men women patients : left right knee hemoglobin pH"
                  + " temperature 12 g/dL °C mg 5 to from between and discharged admitted on T2 figure"
                  + " table 1 face photograph eyes consent Mr. Smith patient J.K. @ + he she man of"
                  + " diagnosis final lipoma prednisone c.123A>G 46,XX gcs ECOG [ ] ABC (ABC)");

  private static final int SAMPLES = 150;

  static Stream<Integer> seeds() {
    return Stream.iterate(0, i -> i + 1).limit(10);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyRuleStandsManuscriptsOfFewWords(int seed) {
    Random chance = new Random(seed);
    ImmutableList<Rule<? super ReviewContext>> rules = ImmutableList.copyOf(RulePagesTest.rules());
    for (int i = 0; i < SAMPLES; i++) {
      String text =
          "# %s\n\n## Abstract\n\n%s\n\n## Case\n\n%s\n\nFigure 1: %s\n"
              .formatted(few(chance), few(chance), few(chance), few(chance));
      assertThatCode(() -> Rules.check(rules, SampleText.review(text)))
          .as(text)
          .doesNotThrowAnyException();
    }
  }

  private static String few(Random chance) {
    return Stream.generate(() -> WORDS.get(chance.nextInt(WORDS.size())))
        .limit(chance.nextInt(6))
        .collect(Collectors.joining(" "));
  }
}
