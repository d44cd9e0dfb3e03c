package io.casebound.validation.rules.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Rules;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Said;
import io.casebound.validation.rules.SampleText;
import io.casebound.validation.rules.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructureRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TODO: add it|TODO",
        "after ??? days|???",
        "as said before [REF].|[REF]",
        "(see Figure X)|Figure X",
        "it was XX mg/dL|XX",
        "Error! Reference source not found.|Error! Reference source not found",
        "approved by [insert name]|[insert"
      })
  void findsPlaceholders(String text, String words) {
    assertThat(said("PLACEHOLDER-LEFT", text)).containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a karyotype of 46,XX % of",
        "the XX chromosomes",
        "an X ray and factor X",
        "to do it",
        "why? He did not know"
      })
  void takesOtherWordsForNoPlaceholders(String text) {
    assertThat(said("PLACEHOLDER-LEFT", text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1) first and a) second|''",
        "it was (see [1]) fine|''",
        "it was (see [1] fine|(",
        "it was see 1) fine|''",
        "it was seen again) fine|)",
        "f(x)) = g((y and h[|''"
      })
  void findsTheOneBracketWithoutItsHalf(String text, String bracket) {
    assertThat(String.join("", said("BRACKET-UNPAIRED", text))).isEqualTo(bracket);
  }

  @ParameterizedTest
  @CsvSource({
    "Case,Examination,true",
    "Discussion,Limitations of this report,false",
    "Methods,Ethical approval,false"
  })
  void knowsSubsectionsThatMayStandAlone(String around, String heading, boolean said) {
    ReviewContext review =
        SampleText.review("## " + around + "\n\nOne.\n\n### " + heading + "\n\nTwo.\n");

    assertThat(Rules.check(new StructureRules().rules(), review))
        .extracting(Remark::rule)
        .filteredOn("SUBSECTION-ALONE"::equals)
        .hasSize(said ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"MRI,true", "MRI findings,false", "KRAS,false", "lipoma,false"})
  void knowsKeyWordsThatAreAbbreviations(String keyword, boolean said) {
    ReviewContext review =
        SampleText.review(
            "# A lipoma\n\n## Abstract\n\nA lipoma.\n\n**Keywords:** finger, " + keyword + "\n");

    assertThat(Rules.check(new StructureRules().rules(), review))
        .extracting(Remark::rule)
        .filteredOn("KEYWORD-ABBREVIATED"::equals)
        .hasSize(said ? 1 : 0);
  }

  @Test
  void littleWordsAreInOrder() {
    assertThat(WordFile.lines(WordTwice.class, "little-words.txt"))
        .isNotEmpty()
        .isSorted()
        .doesNotHaveDuplicates();
  }

  private static ImmutableList<String> said(String rule, String paragraph) {
    return Said.of(new StructureRules(), rule, paragraph);
  }
}
