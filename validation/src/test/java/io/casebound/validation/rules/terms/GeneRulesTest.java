package io.casebound.validation.rules.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.casebound.validation.rules.Said;
import io.casebound.validation.rules.WordFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeneRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "an EML4-ALK fusion|EML4-ALK",
        "positive for BCR–ABL1 and again BCR–ABL1|BCR–ABL1",
        "the (NPM-ALK) transcript|NPM-ALK",
        "an ETV6/NTRK3 gene fusion|ETV6/NTRK3"
      })
  void joinsFusedGenesByColons(String text, String fusion) {
    assertThat(said("FUSION-SEPARATOR", text)).containsExactly(fusion);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "an EML4::ALK fusion",
        "KRAS/NRAS mutations",
        "KRAS-NRAS-BRAF wild type",
        "an L4-L5 fusion",
        "PET-MRI fusion images",
        "ALK-TKI therapy",
        "fus - alk and ret, kit",
        "EGFR-EGFR dimers"
      })
  void takesOtherPairsForNoFusions(String text) {
    assertThat(said("FUSION-SEPARATOR", text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "an MLL rearrangement and an MLL gene|MLL",
        "tests (FKHR fusion) were|FKHR",
        "the LKB1 mutations|LKB1"
      })
  void asksForApprovedSymbols(String text, String symbol) {
    assertThat(said("GENE-OUTDATED", text)).containsExactly(symbol);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INI1 was lost",
        "the MLL gene, now KMT2A,",
        "a tel gene",
        "KMT2A rearrangement",
        "the XYZ-MLL fusion"
      })
  void asksNothingOfProteinsAndWhereBothAreNamed(String text) {
    assertThat(said("GENE-OUTDATED", text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"a Kras mutation and a Kras gene|Kras", "the Tp53 gene|Tp53"})
  void knowsGenesWrittenAsThoseOfMice(String text, String symbol) {
    assertThat(said("GENE-CASE", text)).containsExactly(symbol);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a KRAS mutation",
        "in mice with a Kras mutation",
        "Kras protein was found",
        "met gene and kit mutation"
      })
  void takesOtherWordsForNoGenesOfMice(String text) {
    assertThat(said("GENE-CASE", text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the *KRAS* gene and a BRAF mutation|BRAF",
        "a BRAF mutation and a KRAS gene|''",
        "the *KRAS* gene and BRAF protein|''"
      })
  void asksForItalicsWhereOthersAre(String text, String symbol) {
    assertThat(String.join("", said("GENE-UPRIGHT", text))).isEqualTo(symbol);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "found c.1799T>A and c.35del here|c.1799T>A",
        "found c.76_78del (BRAF)|c.76_78del",
        "found c.1799T>A (NM_004333.4)|''",
        "found ENST00000288602 c.1799T>A|''",
        "as in p. 12 and c. 5 of it|''",
        "found p.Val600Glu|''"
      })
  void asksForReferenceSequence(String text, String variant) {
    assertThat(String.join("", said("VARIANT-UNREFERENCED", text))).isEqualTo(variant);
  }

  @Test
  void symbolsAreApprovedOnceAndHaveSources() {
    ImmutableList<String> lines = WordFile.lines(GeneSymbols.class, "gene-symbols.tsv");

    assertThat(lines).isNotEmpty().isSorted();
    assertThat(lines)
        .extracting(line -> Splitter.on('\t').splitToList(line))
        .allSatisfy(GeneRulesTest::isSound)
        .extracting(row -> row.get(0))
        .doesNotHaveDuplicates()
        .doesNotContainAnyElementsOf(GeneSymbols.earlier().keySet());
  }

  private static void isSound(List<String> row) {
    assertThat(row).hasSize(3);
    assertThat(row.get(0)).matches("[A-Z][A-Z0-9-]+");
    assertThat(row.get(1)).matches("-|[A-Z0-9]+(\\|[A-Z0-9]+)*");
    assertThat(row.get(2)).matches("(HGNC:\\d+|GDC|OncoKB)(; OncoKB)?");
    assertThat(row.get(1).equals("-")).isEqualTo(!row.get(2).contains("OncoKB"));
  }

  private static ImmutableList<String> said(String rule, String paragraph) {
    return Said.of(new TermRules(), rule, paragraph);
  }
}
