package io.casebound.validation.rules.abbreviations;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.model.SourceText;
import io.casebound.model.text.TextRange;
import io.casebound.validation.rules.WordFile;
import org.junit.jupiter.api.Test;

class PartTest {
  @Test
  void usesAreWholeWordsAloneOrInThePlural() {
    assertThat(Part.uses("IMT", SourceText.of("IMT, IMTs, ALK-IMT; TIMT IMTA")))
        .containsExactly(new TextRange(0, 3), new TextRange(5, 8), new TextRange(15, 18));
  }

  @Test
  void usualAbbreviationsAreListedOnce() {
    assertThat(WordFile.lines(UsualAbbreviations.class, "usual-abbreviations.txt"))
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allMatch(word -> word.matches("[A-Z][A-Za-z]+"));
  }
}
