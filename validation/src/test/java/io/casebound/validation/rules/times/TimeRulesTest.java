package io.casebound.validation.rules.times;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.validation.rules.Said;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He was seen in January 2010. Three months later, in December 2010, he died.|Three months",
        "It was so from 3 May 2015 to 13 May 2015, for 20 days.|20 days",
        "For six months, from July 2015 to July 2016, he was well.|six months",
        "Seen on August 27th. Six days later (September 20th) he left.|Six days",
        "Seen on 30 December 2015. Two weeks later, on January 28, he left.|Two weeks",
        "Admitted on 3 May 2015, he was discharged on 9 May 2015 after a 14-day stay.|14-day",
        "Seen in 2010. Two years later, in 2015, he died.|Two years"
      })
  void saysTimesThatDoNotFit(String text, String said) {
    assertThat(said("INTERVAL-DISAGREES", text)).containsExactly(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He was seen in January 2010. Three months later, in April 2010, he died.",
        "Seen on 30 December 2015. Two weeks later, on January 13, he left.",
        "Seen on 3 May 2015. A week later he fell. Ten days later, on 20 May 2015, he rose.",
        "Seen on 3 May 2015. About two weeks later, on 29 May 2015, he rose.",
        "Seen on 3 May 2015. Circa two weeks later, on 29 May 2015, he rose.",
        "The 5-year study (from March 2008 to June 2010) was large.",
        "Seen on 03/05/2015. Two days later, on 05/03/2015, he left.",
        "Treated for 20 days. Seen from 3 May 2015 to 13 May 2015.",
        "Seen in 2010. Ten years later, in 2021, he died."
      })
  void letsTimesBeThatFit(String text) {
    assertThat(said("INTERVAL-DISAGREES", text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was so from 3 May 2015 to 3 March 2015.|3 March 2015",
        "It was so between July 2015 and May 2015.|May 2015",
        "He was admitted in July 2015 with pain. He was discharged on May 3, 2015.|May 3, 2015"
      })
  void saysDatesThatGoBackwards(String text, String said) {
    assertThat(said("DATES-BACKWARDS", text)).containsExactly(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was so from 3 May 2015 to 3 June 2015.",
        "Seen in July 2015. He had been well in May 2015.",
        "It was so from 3 December to 3 January.",
        "He was admitted in July 2015. He had been discharged elsewhere. In May 2015 he was well."
      })
  void letsOtherDatesBe(String text) {
    assertThat(said("DATES-BACKWARDS", text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He was born in 1980. In 2020, he was 40 years old.",
        "He was born on 3 May 1980. In 2020, he was 39 years old.",
        "He was born in 1980. In 2020 and 2021, he was 30 years old.",
        "His mother was born in 1980. In 2020, he was 10 years old.",
        "He was born in Paris. In 2020, he was 10 years old."
      })
  void letsAgesBeThatFit(String text) {
    assertThat(said("BIRTH-DISAGREES", text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He was born in 1980. In 2020, he was 42 years old.",
        "He was born on 3 May 1980. In 2020, a 38-year-old man, he fell."
      })
  void saysAgesThatDoNotFit(String text) {
    assertThat(said("BIRTH-DISAGREES", text)).hasSize(1);
  }

  private static ImmutableList<String> said(String rule, String text) {
    return Said.of(new TimeRules(), rule, text);
  }
}
