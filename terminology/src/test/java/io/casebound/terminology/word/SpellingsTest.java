package io.casebound.terminology.word;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.terminology.csv.CsvRow;
import io.casebound.terminology.csv.CsvTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SpellingsTest {
  private static final Spellings SPELLINGS = Spellings.bundled();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "haemangioma",
        "oedema",
        "tumours",
        "ischaemic",
        "paediatric",
        "grey",
        "leukaemia",
        "oesophageal",
        "diarrhoea",
        "mineralisation",
        "fibres",
        "sulphate",
        "dyspnoea"
      })
  void turnsBritishSpellingIntoAmericanAndBack(String british) {
    String american = SPELLINGS.american(british);
    assertThat(american).isNotEqualTo(british);
    assertThat(SPELLINGS.british(american)).isEqualTo(british);
  }

  @ParameterizedTest
  @ValueSource(strings = {"toe", "does", "aerobic", "four", "hour", "rise", "pouring"})
  void leavesWordsAloneThatAreSpeltAlike(String word) {
    assertThat(SPELLINGS.american(word)).isEqualTo(word);
  }

  /** Every pair of the table is that of some word in a published list (VarCon, SPECIALIST). */
  @Test
  @EnabledIfEnvironmentVariable(named = "CASEBOUND_DATA", matches = ".+")
  void everyPairIsPublished() throws IOException {
    Path sources = Path.of(System.getenv("CASEBOUND_DATA"), "terminology/sources");
    Pattern word = Pattern.compile("(?<![a-z])[a-z]{4,}(?![a-z])");
    Set<String> published = new HashSet<>();
    for (String list : new String[] {"spelling/varcon.txt", "lvg/spelling_variants.tsv"}) {
      for (String line : Files.readAllLines(sources.resolve(list), StandardCharsets.ISO_8859_1)) {
        List<String> variants = word.matcher(line).results().map(MatchResult::group).toList();
        variants.forEach(one -> variants.forEach(other -> published.add(one + " " + other)));
      }
    }
    assertThat(CsvTable.resource(Spellings.class, "spellings.csv"))
        .allSatisfy(row -> assertThat(published).anyMatch(pair -> isOf(pair, row)));
  }

  private static boolean isOf(String pair, CsvRow row) {
    int space = pair.indexOf(' ');
    String british = pair.substring(0, space);
    Replacements.Place place = Replacements.Place.valueOf(row.get("place"));
    return new Replacements(
            ImmutableList.of(new Replacements.Stem(row.get("british"), row.get("american"), place)))
        .in(british)
        .equals(pair.substring(space + 1));
  }
}
