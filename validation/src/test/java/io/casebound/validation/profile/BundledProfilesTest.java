package io.casebound.validation.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import io.casebound.model.Source;
import io.casebound.validation.ProfileCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of the profiles that come with Casebound: every one is held to the same. */
class BundledProfilesTest {
  static Set<String> names() {
    return new BundledProfiles().names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void hasNoProblem(String name) throws IOException {
    assertThat(ProfileCheck.problems(source(name))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void isNamedAfterItsFileAndNamesItsSource(String name) {
    Profile profile = profile(name);
    assertThat(profile.id()).isEqualTo(name);
    assertThat(profile.source()).hasSizeGreaterThan(40);
    assertThat(profile.items()).extracting(Item::rule).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("names")
  void speaksInWholeSentences(String name) {
    assertThat(profile(name).items())
        .allSatisfy(
            item -> {
              assertThat(item.requirement()).matches("[A-Z0-9].*[.]");
              assertThat(item.advice()).matches("[A-Z].*[.]");
              assertThat(item.title()).matches("[A-Z].*[^.]");
              assertThat(item.criteria().sought()).matches("([^A-Z].*[^.])?");
            });
  }

  @ParameterizedTest
  @MethodSource("names")
  void weighsAPartNoMoreThanTheWhole(String name) {
    assertThat(profile(name).items())
        .allSatisfy(item -> assertThat(item.absent().isAtLeast(item.partial())).isTrue());
  }

  @ParameterizedTest
  @MethodSource("names")
  void tellsOfEachItemWhatIsMissingWhereItIsPartial(String name) {
    assertThat(profile(name).items())
        .flatExtracting(item -> item.criteria().partial())
        .extracting(Criterion::missing)
        .doesNotContain("");
  }

  @ParameterizedTest
  @MethodSource("names")
  void explainsWhyAnItemDoesNotApply(String name) {
    assertThat(profile(name).items())
        .flatExtracting(item -> item.criteria().notApplicable())
        .extracting(Criterion::because)
        .doesNotContain("");
  }

  @ParameterizedTest
  @CsvSource({
    "care, 1 2 3a 3b 3c 3d 4 5a 5b 5c 5d 6 7 8a 8b 8c 8d 9a 9b 9c 10a 10b 10c 10d 11a 11b 11c 11d"
        + " 12 13",
    "care-2013, 1 2 3a 3b 3c 4 5a 5b 5c 6 7 8a 8b 8c 8d 9a 9b 9c 10a 10b 10c 10d 11a 11b 11c 11d"
        + " 12 13",
    "jbi, 1 2 3 4 5 6 7 8",
    "scare, 1 2 3 4a 4b 4c 4d 4e 5 5a 5b 5c 5d 5e 5f 6a 6b 6c 7 8 9a 9b 9c 9d 9e 10 11a 11b 11c 11d"
        + " 12a 12b 12c 12d 12e 13a 13b 13c 13d 14a 14b 14c 14d 15a 15b 16 17 18 19",
    "icmje, 1 2 3 4 5 6",
  })
  void keepsTheNumbersOfItsSource(String name, String numbers) {
    assertThat(profile(name).items())
        .extracting(Item::id)
        .containsExactlyElementsOf(List.of(numbers.split(" ")));
  }

  @Test
  void numbersOfRemarksTellProfilesApart() {
    Map<String, String> prefixes = new HashMap<>();
    names()
        .forEach(name -> assertThat(prefixes.put(profile(name).prefix(), name)).as(name).isNull());
  }

  @Test
  void extendsAnotherInTheExample() {
    Profile example = profile("journal-example");
    assertThat(example.item("8a")).contains(Profiles.care().item("8a").orElseThrow());
    assertThat(example.item("12")).isPresent().isNotEqualTo(Profiles.care().item("12"));
    assertThat(example.item("10c")).isEmpty();
    assertThat(example.item("J2").map(Item::rule)).contains("JOURNAL-J2");
  }

  @Test
  void saysOfItemsThatNothingCanJudgeThatAPersonMust() {
    assertThat(
            Stream.of("12a", "14c", "5b")
                .map(id -> profile("scare").item(id).orElseThrow().criteria().person()))
        .doesNotContain("");
  }

  static Profile profile(String name) {
    return Profiles.named(name).orElseThrow();
  }

  private static Source source(String name) throws IOException {
    String file = name + ".xml";
    return Source.of(
        file,
        Resources.toString(
            Objects.requireNonNull(Profiles.class.getResource(file)), StandardCharsets.UTF_8));
  }
}
