package io.casebound.validation.rules.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.casebound.model.remark.Remark;
import io.casebound.validation.rules.Said;
import io.casebound.validation.rules.WordFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermRulesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "c.1799T->A",
        "c1799T>A",
        "c.1799 T",
        "p.Val600 Glu",
        "p.V600->E",
        "c.76_78del3ACT",
        "c.35delG/2"
      })
  void remarksOnVariantsOfAnotherForm(String variant) {
    assertThat(said("VARIANT-MALFORMED", "It had " + variant + " > A in it."))
        .singleElement()
        .asString()
        .startsWith(variant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c.1799T>A",
        "c.-14+3A>G",
        "c.76_78del",
        "c.35delG",
        "c.112_117delinsTG",
        "c.88+2_88+5dup",
        "g.32867861_32867862insT",
        "p.(Val600Glu)",
        "p.V600E",
        "p.Trp24*",
        "p.(Arg97Profs*23)",
        "p.L367fs*46",
        "p.Lys23_Val25del",
        "c.f.",
        "e.g.2",
        "p.53"
      })
  void acceptsVariantsAsHgvsWritesThem(String variant) {
    assertThat(said("VARIANT-MALFORMED", "It had (" + variant + "), and no more.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "it showed t(11,22)(q24;q12) only|t(11,22)(q24;q12)",
        "it showed t(2;5)(p23,q35) only|t(2;5)(p23,q35)",
        "it showed t(2:5) only|t(2:5)",
        "it was 46XY all over|46XY",
        "it was 46, XX here|46, XX"
      })
  void remarksOnKaryotypesOfAnotherForm(String text, String karyotype) {
    assertThat(said("KARYOTYPE-MALFORMED", text)).containsExactly(karyotype);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it was 46,XX,t(9;22)(q34;q11.2)[20] here",
        "t(x;18)(p11;q11) is known",
        "t(11) and at t (5) of 46 X rays",
        "t(2,5 mm)"
      })
  void acceptsKaryotypesAsIscnWritesThem(String text) {
    assertThat(said("KARYOTYPE-MALFORMED", text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "histopahtology,histopathology,true",
    "histopathlogy,histopathology,true",
    "histoopathology,histopathology,true",
    "prevented,presented,false",
    "labelled,labeled,false",
    "ischaemia,ischemia,false",
    "colouration,coloration,false",
    "adduction,abduction,false",
    "lesional,lesion,false",
    "carcinomas,carcinoma,false"
  })
  void knowsSlipsFromOtherWords(String word, String right, boolean slip) {
    assertThat(new SlipIndex(ImmutableList.of(right)).slipOf(word).isPresent()).isEqualTo(slip);
  }

  @ParameterizedTest
  @CsvSource({
    "an echocadiogram was done,echocadiogram",
    "with pseudoaneursyms in it,pseudoaneursyms",
    "oral levofoxacin and again levofoxacin,levofoxacin"
  })
  void findsSlipsForWordsOfTheTerminology(String text, String wrong) {
    assertThat(said("WORD-MISSPELT", text)).containsExactly(wrong);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "an erythematous papule with potassium depletion",
        "echocardiograms and haemorrhagic oedema",
        "a mediation without result",
        "deceased with a decreased count, and decreased again"
      })
  void takesRightWordsForNoSlips(String text) {
    assertThat(said("WORD-MISSPELT", text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "took Lasix and again Lasix|Lasix",
        "with Omnipaque, and furosemide (Lasix)|Omnipaque",
        "warfarin, that is, Coumadin|''",
        "a lasix of small letters|''"
      })
  void asksForGenericNames(String text, String trade) {
    assertThat(String.join("", said("TRADE-NAME", text))).isEqualTo(trade);
  }

  @Test
  void tradeNamesHaveGenericNamesAndSources() {
    assertThat(WordFile.lines(TradeName.class, "trade-names.tsv"))
        .isNotEmpty()
        .isSorted()
        .allMatch(line -> line.matches("[A-Z][a-z]+\\t[a-z]+( [A-Za-z]+)?\\t(SPECIALIST|RadLex)"));
  }

  @Test
  void rightWordsAreInOrder() {
    assertThat(WordFile.lines(WordMisspelt.class, "right-words.txt"))
        .isNotEmpty()
        .isSorted()
        .doesNotHaveDuplicates()
        .allMatch(WordMisspelt::isLong);
  }

  @Test
  void outdatedNamesHaveSourcesAndAreNotPreferred() {
    assertThat(WordFile.lines(TermOutdated.class, "outdated-names.tsv"))
        .isNotEmpty()
        .allSatisfy(
            line -> {
              List<String> columns = Splitter.on('\t').splitToList(line);
              assertThat(columns).hasSize(3).noneMatch(String::isBlank);
              assertThat(columns.get(0)).isLowerCase().isNotEqualToIgnoringCase(columns.get(1));
            });
  }

  @Test
  void spellingsAreTwoDifferentStemsEach() {
    assertThat(WordFile.lines(SpellingMixed.class, "spellings.tsv"))
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allSatisfy(
            line -> {
              List<String> pair = Splitter.on('\t').splitToList(line);
              assertThat(pair).hasSize(2).doesNotHaveDuplicates();
              assertThat(pair.get(0)).containsAnyOf("ae", "oe", "our", "re");
            });
  }

  @ParameterizedTest
  @CsvSource({"Untill then,Untill", "a succes in,succes", "it was aproached by an aproach,aproach"})
  void findsUsualSlipsOfAnyLength(String text, String slip) {
    assertThat(said("WORD-MISSPELT", text)).containsExactly(slip);
  }

  @ParameterizedTest
  @ValueSource(strings = {"callipers", "labelled labeled", "a ballooning", "tranquillizer"})
  void leavesBothSpellingsAlone(String text) {
    assertThat(said("WORD-MISSPELT", text)).isEmpty();
  }

  @Test
  void callsAGeneByItsSymbol() {
    assertThat(Said.remarks(new TermRules(), "TERM-OUTDATED", "the variant of H3F3A in it"))
        .extracting(Remark::message)
        .containsExactly("\"H3F3A\" has been given up for \"H3-3A\"");
  }

  @Test
  void findsAnLThatNoSpellingLeavesOut() {
    assertThat(said("WORD-MISSPELT", "a ballooning, more ballooning, a balooning wall"))
        .containsExactly("balooning");
  }

  @Test
  void usualSlipsAreNoWords() {
    List<String> usual = WordFile.lines(WordMisspelt.class, "usual-words.txt");

    assertThat(WordFile.lines(WordMisspelt.class, "usual-slips.tsv"))
        .map(line -> Splitter.on('\t').splitToList(line))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row).hasSize(2);
              assertThat(row.get(0)).isLowerCase().isNotIn(usual).isNotEqualTo(row.get(1));
              assertThat(MapWords.bundled().contain(row.get(0))).isFalse();
            });
  }

  private static ImmutableList<String> said(String rule, String paragraph) {
    return Said.of(new TermRules(), rule, paragraph);
  }
}
