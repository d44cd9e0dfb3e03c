package io.casebound.validation.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CueParserTest {
  private static final CueParser PARSER =
      new CueParser(ImmutableListMultimap.of("drug", "*cillin", "drug", "aspirin"));

  @ParameterizedTest
  @CsvSource({
    "well tolerated, The drug was well-tolerated.",
    "diagnos*, Diagnosed late",
    "*ectomy, an appendectomy was done",
    "# mg, He took 7.5mg.",
    "# mg, two mg",
    "{drug} .. # mg, amoxicillin at a dose of 500 mg",
    "(had|has) .. surgery, She has never had any surgery.",
    "no [known] allergy, no allergy",
    "no [known] allergy, no known allergy",
    "(lost to follow|follow up), at follow-up",
    "^we, We report",
    "patient s wish, the patient’s wish",
  })
  void findsWhatTheCueMeans(String cue, String text) {
    assertThat(finds(cue, text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "well tolerated, She is well and tolerated it.",
    "diagnos, Diagnosed late",
    "# mg, some mg",
    "{drug} .. # mg, penicillin was given once a day each day for some weeks at 500 mg",
    "^we, Here we report",
    "no [known] allergy, no severe allergy",
  })
  void passesOverTheRest(String cue, String text) {
    assertThat(finds(cue, text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "..", "a ..", ".. a", "(a", "(a [b])", "{dose} given", "a*", "*ab", "()"})
  void refusesWhatIsNoCue(String cue) {
    assertThatThrownBy(() -> PARSER.parse(cue)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void staysFastOnWordsThatAlmostMatch() {
    String text = "very ".repeat(20_000);
    assertThat(finds("very ... very ... very ... rare", text)).isFalse();
  }

  private static boolean finds(String cue, String text) {
    ImmutableList<CuePattern> patterns = PARSER.parse(cue);
    Words words = Words.of(text, new Vocabulary(PARSER.wordSets().values()));
    PatternTable table = new PatternTable(patterns);
    return IntStream.range(0, patterns.size())
        .anyMatch(pattern -> table.mayStandIn(pattern, words) && table.standsIn(pattern, words));
  }
}
