package io.casebound.validation.judging;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.casebound.validation.profile.Condition;
import io.casebound.validation.profile.Criterion;
import io.casebound.validation.profile.Profiles;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CuesTest {

  @Test
  void everySignalOfTheProfileHasCuesOrIsLearnt() {
    assertThat(used())
        .isNotEmpty()
        .allSatisfy(signal -> assertThat(Sets.union(cued(), learnt())).contains(signal));
  }

  @Test
  void everySignalThatHasCuesIsUsed() {
    assertThat(cued())
        .allSatisfy(
            signal ->
                assertThat(
                        Stream.concat(
                            used().stream(),
                            Stream.of("this-patient", "workup", "treatment-begins")))
                    .contains(signal));
  }

  @Test
  void noCueStandsTwice() {
    assertThat(Cues.bundled().all())
        .extracting(cue -> cue.signal() + cue.text() + cue.scopes() + cue.needs())
        .doesNotHaveDuplicates();
  }

  private static ImmutableSet<String> learnt() {
    return Cues.bundled().learnt().stream()
        .flatMap(feature -> feature.weights().keySet().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSet<String> cued() {
    return Cues.bundled().all().stream().map(Cue::signal).collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSet<String> used() {
    return Profiles.care().items().stream()
        .map(item -> item.criteria())
        .flatMap(
            criteria ->
                Stream.of(criteria.present(), criteria.partial(), criteria.notApplicable())
                    .flatMap(list -> list.stream()))
        .map(Criterion::conditions)
        .flatMap(conditions -> conditions.stream())
        .map(Condition::signals)
        .flatMap(signals -> signals.stream())
        .collect(ImmutableSet.toImmutableSet());
  }
}
