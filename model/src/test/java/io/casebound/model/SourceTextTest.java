package io.casebound.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SourceTextTest {
  private static final Source SOURCE = Source.of("a.xml", "<p>ALK &amp; perios-\nteal</p>");

  /** "ALK & periosteal", as a reader would understand the source. */
  private static SourceText understood() {
    return SourceText.builder(SOURCE)
        .append(3, 7)
        .append("&", 7, 12)
        .append(12, 19)
        .append(21, 25)
        .build();
  }

  @Test
  void knowsThePlaceOfWordsThatAMendedLineBreakTore() {
    SourceText text = understood();

    assertThat(text).hasToString("ALK & periosteal");
    SourceSpan periosteal = text.span(6, 16);
    assertThat(SOURCE.text().substring(periosteal.start(), periosteal.end()))
        .isEqualTo("perios-\nteal");
    assertThat(periosteal.line()).isEqualTo(1);
    assertThat(periosteal.endLine()).isEqualTo(2);
  }

  @Test
  void givesAnEntityTheWholePlaceItTakes() {
    SourceSpan ampersand = understood().span(4, 5);

    assertThat(SOURCE.text().substring(ampersand.start(), ampersand.end())).isEqualTo("&amp;");
  }

  @Test
  void slicesAndStripsWithoutLosingThePlace() {
    SourceText slice = understood().slice(3, 6);

    assertThat(slice).hasToString(" & ");
    assertThat(slice.strip()).hasToString("&");
    assertThat(slice.strip().span()).isEqualTo(understood().span(4, 5));
    assertThat(understood().slice(5, 9).strip()).hasToString("per");
  }

  @Test
  void stripsToNothingWhereAllIsBlank() {
    assertThat(SourceText.of(" \n ").strip().value()).isEmpty();
  }

  @Test
  void isItsOwnSourceWhereAProgramMadeIt() {
    SourceText text = SourceText.of("ALK");

    assertThat(text.source().name()).isEmpty();
    assertThat(text.span(1, 3)).isEqualTo(new SourceSpan("", 1, 3, 1, 2, 1, 4));
  }

  @Test
  void standsAtTheBeginningWhereItIsEmpty() {
    assertThat(SourceText.builder(SOURCE).build().span()).isEqualTo(SOURCE.beginning());
    assertThat(SourceText.builder(SOURCE).append("", 3, 7).build().length()).isZero();
  }

  @Test
  void equalsTheSameWordsAtTheSamePlaceOnly() {
    assertThat(understood()).isEqualTo(understood()).hasSameHashCodeAs(understood());
    assertThat(SourceText.verbatim(SOURCE, 3, 6)).isNotEqualTo(SourceText.of("ALK"));
  }

  @Test
  void refusesTextsOfAnotherSourceAndPlacesOutside() {
    SourceText.Builder builder = SourceText.builder(SOURCE);
    SourceText foreign = SourceText.of("ALK");

    assertThatThrownBy(() -> builder.append(foreign)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.append("x", 3, 99))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> foreign.span(0, 4)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void tellsItsLastCharacterWhileItIsBuilt() {
    SourceText.Builder builder = SourceText.builder(SOURCE);

    assertThat(builder.last()).isEqualTo('\0');
    builder.append(3, 6);
    assertThat(builder.last()).isEqualTo('K');
    assertThat(builder.length()).isEqualTo(3);
  }
}
