package io.casebound.validation.rules.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.casebound.validation.rules.SampleText;
import io.casebound.validation.rules.WordFile;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {
  @ParameterizedTest
  @CsvSource({
    "a 3.5 cm mass,35,mm",
    "a 3.5cm mass,35,mm",
    "a 2-cm mass,20,mm",
    "two weeks later,14,day",
    "after 48 hours,2,day",
    "'1,500 mL of blood',1500,ml",
    "7 g/dL of it,7,g/dl"
  })
  void readsNumberAndUnit(String text, double value, String kind) {
    assertThat(quantities(text))
        .singleElement()
        .satisfies(
            quantity -> {
              assertThat(quantity.kind()).isEqualTo(kind);
              assertThat(quantity.value()).isCloseTo(value, Offset.offset(1e-9));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 cm2 wide", "section 1.2.3 m", "a few days", "m 3", "the cm"})
  void readsNothingElse(String text) {
    assertThat(quantities(text)).isEmpty();
  }

  @Test
  void limitsAndScoresNameTheirSources() {
    assertThat(WordFile.lines(Limit.class, "limits.tsv"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(columns(line)).hasSize(7).noneMatch(String::isBlank));
    assertThat(WordFile.lines(Score.class, "scores.tsv"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(columns(line)).hasSize(4).noneMatch(String::isBlank));
    assertThat(Limit.load()).allMatch(limit -> limit.lowest() < limit.highest());
    assertThat(Score.load()).allMatch(score -> score.lowest() < score.highest());
  }

  private static List<String> columns(String line) {
    return Splitter.on('\t').splitToList(line);
  }

  private static ImmutableList<Quantity> quantities(String text) {
    return Quantities.in(SampleText.review("## Case\n\n" + text + "\n"));
  }
}
