package io.casebound.citations.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2012-03-05",
        "2012 Mar 5",
        "5 March 2012",
        "March 5th, 2012",
        "accessed 5 MAR 2012."
      })
  void readsWholeDates(String printed) {
    assertThat(PartialDate.parse(printed))
        .hasValue(new PartialDate(Optional.of(2012), Optional.of(Month.MARCH), Optional.of(5)));
  }

  @Test
  void readsWhatIsKnown() {
    assertThat(PartialDate.parse("2012a"))
        .hasValue(new PartialDate(Optional.of(2012), Optional.empty(), Optional.empty()));
    assertThat(PartialDate.parse("Jan-Feb"))
        .hasValue(new PartialDate(Optional.empty(), Optional.of(Month.JANUARY), Optional.empty()));
    assertThat(PartialDate.parse("Sept 30").orElseThrow().day()).hasValue(30);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2012-13-05", "31 Feb 2012", "in press", "Marvel"})
  void rejectsWhatIsNoDate(String printed) {
    assertThat(PartialDate.parse(printed)).isEmpty();
  }
}
