package io.casebound.citations.rules.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearDisagreesTest {
  @ParameterizedTest
  @CsvSource({
    "2011, 10.1016/j.ejrad.2014.03.012, 1",
    "2019, 10.1016/j.ejrad.2014.03.012, 1",
    "2014, 10.1016/j.ejrad.2014.03.012, 0",
    "2017, 10.1016/j.ejrad.2014.03.012, 0",
    "2005, 10.1111/j.1442-2042.2006.01491.x, 1",
    "2006, 10.1111/j.1442-2042.2006.01491.x, 0",
    "2016, 10.1155/2017/8456790, 1",
    "2012, 10.1136/bcr-2013-201234, 1",
    "2014, 10.1136/bcr-2013-201234, 0",
    "2014, 10.3389/fonc.2015.00123, 1",
    "2002, 10.1016/s1388-1981(01)00130-5, 0",
    "2013, 10.1007/s00280-013-2071-7, 0",
  })
  void holdsTheYearAgainstADatedDoi(String year, String doi, int remarks) {
    String reference =
        "Costa EF, Novak GH. Lipoma of the toe. Eur J Radiol. " + year + ";85:59-61. doi:" + doi;
    assertThat(EntryChecks.check(new YearDisagrees(), reference)).hasSize(remarks);
  }
}
