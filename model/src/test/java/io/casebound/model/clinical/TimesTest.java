package io.casebound.model.clinical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
  @ParameterizedTest
  @ValueSource(strings = {"2026", "2026-03", "2026-03-07", "2024-02-29"})
  void readsAndWritesDatesAsFarAsTheyAreKnown(String date) {
    assertThat(PartialDate.parse(date)).hasToString(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "26",
        "2026-3",
        "2026-13",
        "2026-00",
        "2025-02-29",
        "2026-02-30",
        "0001",
        "2026-03-07T10:00",
        ""
      })
  void refusesDatesThatThereAreNot(String date) {
    assertThatThrownBy(() -> PartialDate.parse(date)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"2025,2026", "2026-02,2026-03", "2026-03-06,2026-03-07", "2025-12,2026-01-01"})
  void ordersDatesAsFarAsBothAreKnown(String early, String late) {
    assertThat(PartialDate.parse(early).isBefore(PartialDate.parse(late))).isTrue();
    assertThat(PartialDate.parse(late).isBefore(PartialDate.parse(early))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2026,2026-03", "2026-03,2026-03-07", "2026,2026"})
  void leavesOpenWhatIsNotKnown(String one, String other) {
    assertThat(PartialDate.parse(one).isBefore(PartialDate.parse(other))).isFalse();
    assertThat(PartialDate.parse(other).isBefore(PartialDate.parse(one))).isFalse();
  }

  @Test
  void noSpanRunsBackwards() {
    assertThatThrownBy(
            () ->
                new AbsoluteTime(
                    PartialDate.parse("2026"), Optional.of(PartialDate.parse("2025-12"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TimeSpan(BigDecimal.ZERO, TimeUnit.DAY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsAtAMomentIsNotAwayFromIt() {
    assertThatThrownBy(
            () ->
                new RelativeTime(
                    TimeRelation.AT,
                    TimeAnchor.DIAGNOSIS,
                    Optional.of(new TimeSpan(BigDecimal.ONE, TimeUnit.DAY))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void hidesAgesThatWouldTellWhoItIs() {
    assertThat(new Age(89, TimeUnit.YEAR, false).amount()).isEqualTo(89);
    assertThat(new Age(90, TimeUnit.YEAR, true).orOlder()).isTrue();
    assertThatThrownBy(() -> new Age(90, TimeUnit.YEAR, false)).hasMessageContaining("90 or older");
    assertThatThrownBy(() -> new Age(93, TimeUnit.YEAR, true)).hasMessageContaining("90 or older");
  }
}
