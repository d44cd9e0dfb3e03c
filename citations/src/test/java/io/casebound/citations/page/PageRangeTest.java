package io.casebound.citations.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageRangeTest {
  @ParameterizedTest
  @CsvSource({
    "859-872, 859-872, 859-72",
    "428–37, 428-437, 428-37",
    "1012-5, 1012-1015, 1012-5",
    "pp. 123--129, 123-129, 123-9",
    "vii320-vii325, vii320-vii325, vii320-5",
    "S12-5, S12-S15, S12-5",
    "E2846-55, E2846-E2855, E2846-55",
    "112.e1-112.e7, 112.e1-112.e7, 112.e1-7",
    "123A-125A, 123A-125A, 123A-125A",
    "xii-xv, xii-xv, xii-xv",
    "99-101, 99-101, 99-101",
    "42, 42, 42",
    "e12345, e12345, e12345",
  })
  void expandsAndAbbreviates(String printed, String expanded, String abbreviated) {
    PageRange range = PageRange.parse(printed).orElseThrow();
    assertThat(range.expanded()).isEqualTo(expanded);
    assertThat(range.abbreviated()).isEqualTo(abbreviated);
    assertThat(range.runsBackwards()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"872-859", "428-17", "vii325-vii320", "xv-xii", "9-8", "S15-S12"})
  void seesThatARangeRunsBackwards(String printed) {
    assertThat(PageRange.parse(printed).orElseThrow().runsBackwards()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"S15-12a", "xii-4", "A15-B2", "428-428"})
  void doesNotAccuseWhatCannotBeCompared(String printed) {
    assertThat(PageRange.parse(printed).orElseThrow().runsBackwards()).isFalse();
  }

  @Test
  void knowsWhetherTheLastPageIsAbbreviated() {
    assertThat(PageRange.parse("428-37").orElseThrow().isAbbreviated()).isTrue();
    assertThat(PageRange.parse("428-437").orElseThrow().isAbbreviated()).isFalse();
    assertThat(PageRange.parse("vii320-325").orElseThrow().isAbbreviated()).isTrue();
  }

  @Test
  void readsLists() {
    assertThat(PageRange.parseAll("12-15, 18 and 20-3"))
        .extracting(PageRange::expanded)
        .containsExactly("12-15", "18", "20-23");
    assertThat(PageRange.parseAll("12-15, passim")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "in press", "12-", "page", "1234567890123"})
  void rejectsWhatIsNoPage(String printed) {
    assertThat(PageRange.parse(printed)).isEmpty();
  }
}
