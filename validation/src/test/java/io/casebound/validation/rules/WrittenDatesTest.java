package io.casebound.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.validation.ReviewContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDatesTest {
  @ParameterizedTest
  @CsvSource({
    "on 12 March 2015.,12 March 2015,true",
    "on the 12th of March,12th of March,true",
    "'on March 12th, 2015,','March 12th, 2015',true",
    "On Sept. 3 he,Sept. 3,true",
    "on 31/12/2014;,31/12/2014,true",
    "on 12/31/2014;,12/31/2014,true",
    "on 31.12.2014.,31.12.2014,true",
    "2015-07-19 was,2015-07-19,true",
    "29 February,29 February,true",
    "31 June 2015,31 June 2015,false",
    "31/31/2014,31/31/2014,false",
    "2015-13-01,2015-13-01,false"
  })
  void readsDatesWithTheirDay(String text, String date, boolean exists) {
    ReviewContext review = SampleText.review("## Case\n\n" + text + "\n");
    Words words = Words.of(review);
    assertThat(WrittenDates.in(review))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(words.printed(found.from(), found.to())).isEqualTo(date);
              assertThat(found.exists()).isEqualTo(exists);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In March 2015 he came.",
        "He may 3 times",
        "May 2-3 cases",
        "1.2.3 and 10/12",
        "from 2014-2015",
        "between 1999 and 2005"
      })
  void readsNothingElse(String text) {
    assertThat(WrittenDates.in(SampleText.review("## Case\n\n" + text + "\n")))
        .isEqualTo(ImmutableList.of());
  }
}
