package io.casebound.model.remark;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.model.Source;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RemarkTest {
  private static final Source SOURCE = Source.of("x", "Some words.");

  @Test
  void ordersItemsOfOnePlaceAsTheChecklistNumbersThem() {
    assertThat(
            Stream.of("CARE-10C", "CARE-2", "CARE-1", "FIGURE-MISSING", "CARE-12", "CARE-10A")
                .map(rule -> remark(rule, Severity.NOTE))
                .sorted(Remark.BY_PLACE))
        .extracting(Remark::rule)
        .containsExactly("CARE-1", "CARE-2", "CARE-10A", "CARE-10C", "CARE-12", "FIGURE-MISSING");
  }

  @Test
  void putsWhatWeighsMostFirst() {
    assertThat(
            Stream.of(remark("A", Severity.NOTE), remark("B", Severity.ERROR))
                .sorted(Remark.BY_PLACE))
        .extracting(Remark::rule)
        .containsExactly("B", "A");
  }

  private static Remark remark(String rule, Severity severity) {
    return new Remark(rule, severity, SOURCE.beginning(), "It is so", Optional.empty());
  }
}
