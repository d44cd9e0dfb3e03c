package io.casebound.validation.silencing;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManuscriptSilencingsTest {

  @ParameterizedTest
  @CsvSource({
    "'A <!-- casebound silence X: so --> B\nC\n\nD\n', 'A', 'C'",
    "'A\n\n<!-- casebound silence X: so -->\n\nB\nC\n\nD', '<', 'C'",
    "'<!-- casebound silence X: so -->\n\n<!-- casebound silence Y: so -->\nB\n\nC', '<', 'B'",
    "'A\r\n\r\n<!-- casebound\nsilence X:\nso -->\r\nB\r\n\r\nD', '<', 'B'",
    "'A\n\n<!-- casebound silence X everywhere: so -->\nB\n\nC', 'A', 'C'",
  })
  void reachesTheParagraphItStandsInOrBefore(String text, char first, char last)
      throws IOException {
    String whole = "# T\n\n" + text;
    PlacedSilencing silencing = markdown(whole).silencings().get(0);
    Source source = Source.of("a.md", whole);

    assertThat(silencing.rules()).containsExactly("X");
    assertThat(silencing.reason()).isEqualTo("so");
    for (int i = whole.indexOf(first); i <= whole.indexOf(last); i++) {
      assertThat(silencing.covers(source.span(i, i + 1))).as("offset %s", i).isTrue();
    }
    boolean all = text.contains("everywhere");
    assertThat(silencing.covers(source.span(0, 1))).isEqualTo(all);
    assertThat(silencing.covers(source.span(whole.length() - 1, whole.length()))).isEqualTo(all);
  }

  @ParameterizedTest
  @CsvSource({
    "silence X, gives no reason",
    "silence X:, gives no reason",
    "silence X: 123, gives no reason",
    "silence : so, names no rule",
    "silence everywhere: so, names no rule",
    "silence Xy: so, is no rule",
    "ignore X: so, does not begin",
  })
  void saysWhatIsWrongWithAFaultyOne(String words, String problem) throws IOException {
    ManuscriptSilencings found = markdown("# T\n\n<!-- casebound " + words + " -->\nText.\n");

    assertThat(found.silencings()).isEmpty();
    assertThat(found.malformed())
        .singleElement()
        .satisfies(fault -> assertThat(fault.detail()).contains(problem));
  }

  @ParameterizedTest
  @CsvSource({
    "'```\n<!-- casebound silence X: so -->\n```'",
    "'Write `<!-- casebound silence X: so -->` there.'",
    "'<!-- caseboundless silence X: so -->'",
    "'<!-- casebound silence X: so'",
  })
  void leavesCodeAndOtherCommentsAlone(String text) throws IOException {
    ManuscriptSilencings found = markdown("# T\n\n" + text + "\n\nText.\n");

    assertThat(found.silencings()).isEmpty();
    assertThat(found.malformed()).isEmpty();
  }

  @Test
  void reachesTheElementOfAProcessingInstruction() throws IOException {
    String text =
        "<article><body><sec><title>A</title><?casebound silence X, Y: so?><p>B</p></sec>"
            + "<sec><title>C</title><p>D</p></sec></body></article>";
    PlacedSilencing silencing = jats(text).silencings().get(0);
    Source source = Source.of("a.xml", text);

    assertThat(silencing.rules()).containsExactly("X", "Y");
    assertThat(text.substring(silencing.from(), silencing.to()))
        .startsWith("<sec><title>A")
        .endsWith("B</p></sec>");
    assertThat(silencing.place()).isEqualTo(source.span(text.indexOf("<?"), text.indexOf("<p>B")));
  }

  @ParameterizedTest
  @CsvSource({
    "'<?casebound silence X: so?><article><body><p>A</p></body></article>'",
    "'<article><?casebound silence X: so?><body><p>A</p></body></article>'",
    "'<article><body><p>A<?casebound silence X everywhere: so?></p></body></article>'",
  })
  void reachesTheWholeManuscriptFromItsRoot(String text) throws IOException {
    assertThat(jats(text).silencings())
        .singleElement()
        .satisfies(
            silencing ->
                assertThat(silencing.covers(Source.of("a.xml", text).beginning())).isTrue());
  }

  @Test
  void findsNothingInPlainText() throws IOException {
    assertThat(
            ManuscriptSilencings.of(
                    Manuscripts.read(
                        Source.of("a.txt", "T\n\n<!-- casebound silence X: so -->\n"),
                        ManuscriptFormat.TEXT))
                .silencings())
        .isEmpty();
  }

  private static ManuscriptSilencings markdown(String text) throws IOException {
    return ManuscriptSilencings.of(
        Manuscripts.read(Source.of("a.md", text), ManuscriptFormat.MARKDOWN));
  }

  private static ManuscriptSilencings jats(String text) throws IOException {
    return ManuscriptSilencings.of(
        Manuscripts.read(Source.of("a.xml", text), ManuscriptFormat.JATS));
  }
}
