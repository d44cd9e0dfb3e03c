package io.casebound.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Source;
import org.junit.jupiter.api.Test;

class SourceExcerptTest {
  @Test
  void marksTheWordsInTheirLine() {
    assertThat(excerpt("one\nthe left knee\n", "left"))
        .containsExactly("  2 │ the left knee", "    │     ^^^^");
  }

  @Test
  void marksAnEmptySpanByOneCaret() {
    Source source = Source.of("a.md", "title");
    assertThat(new SourceExcerpt(source, 100, Palette.PLAIN).of(source.beginning()))
        .containsExactly("  1 │ title", "    │ ^");
  }

  @Test
  void marksTheEndOfALine() {
    Source source = Source.of("a.md", "title\n");
    assertThat(new SourceExcerpt(source, 100, Palette.PLAIN).of(source.span(5, 6)))
        .containsExactly("  1 │ title", "    │      ^");
  }

  @Test
  void alignsUnderTabsAndWideAndCombiningCharacters() {
    assertThat(excerpt("\t日本 cafe\u0301 knee", "knee"))
        .containsExactly("  1 │  日本 cafe\u0301 knee", "    │            ^^^^");
    assertThat(excerpt("a 日本 b", "日本")).containsExactly("  1 │ a 日本 b", "    │   ^^^^");
  }

  @Test
  void letsNoControlCharacterThrough() {
    assertThat(excerpt("a\u001B[31m\u202Eknee", "knee"))
        .containsExactly("  1 │ a\uFFFD[31mknee", "    │       ^^^^");
  }

  @Test
  void showsFirstAndLastLineOfALongSpan() {
    assertThat(excerpt("so the\n  left\n  knee\nhurt\n", "the\n  left\n  knee"))
        .containsExactly(
            "  1 │ so the", //
            "    │    ^^^",
            "  ⋮ │",
            "  3 │   knee",
            "    │   ^^^^");
  }

  @Test
  void countsALineEndToTheLineBefore() {
    assertThat(excerpt("the left\nknee", "left\n"))
        .containsExactly("  1 │ the left", "    │     ^^^^");
  }

  @Test
  void windowsALongLineAtWordsAroundTheSpan() {
    String text = "word ".repeat(40) + "knee " + "word ".repeat(40);
    ImmutableList<String> lines = excerpt(text, "knee", 60);
    assertThat(lines.get(0)).startsWith("  1 │ …word ").endsWith(" word…").contains(" knee ");
    assertThat(lines.get(0).length()).isBetween(50, 60);
    assertThat(lines.get(1).indexOf('^')).isEqualTo(lines.get(0).indexOf("knee"));
  }

  @Test
  void fillsThePageWhereTheSpanStandsAtEitherEnd() {
    String text = "knee " + "word ".repeat(40) + "hip";
    assertThat(excerpt(text, "knee", 60).get(0)).hasSizeBetween(50, 60).contains("│ knee word");
    assertThat(excerpt(text, "hip", 60).get(0)).hasSizeBetween(50, 60).endsWith("word hip");
  }

  @Test
  void showsTheBeginningOfASpanWiderThanThePage() {
    String span = "pain ".repeat(40).strip();
    ImmutableList<String> lines = excerpt("word ".repeat(40) + span + " word", span, 60);
    assertThat(lines.get(0))
        .startsWith("  1 │ …word word pain pain")
        .endsWith("pain…")
        .hasSizeBetween(50, 60);
    assertThat(lines.get(1)).matches(" {4}│ {12}\\^+");
  }

  @Test
  void staysWithinThePageWithoutAnySpace() {
    String text = "x".repeat(5000) + "KNEE" + "x".repeat(5000);
    ImmutableList<String> lines = excerpt(text, "KNEE", 60);
    assertThat(lines.get(0)).hasSizeBetween(55, 60);
    assertThat(lines.get(1).indexOf('^')).isEqualTo(lines.get(0).indexOf("KNEE"));
  }

  private static ImmutableList<String> excerpt(String text, String words) {
    return excerpt(text, words, 100);
  }

  @Test
  void showsTheWordsOfXmlWithoutItsTags() {
    assertThat(
            excerpt(
                "<article><p>It was 39&#x000b0;C [<xref rid=\"b1\">1</xref>,<xref>2</xref>], he"
                    + " said.</p><title>Case</title></article>",
                "<xref rid=\"b1\">1</xref>,<xref>2</xref>"))
        .containsExactly("  1 │ It was 39°C [1,2], he said. Case", "    │              ^^^");
  }

  @Test
  void closesTheMarksOfXmlUpToItsWords() {
    assertThat(
            excerpt(
                "<article><surname>Li</surname> <given-names>M</given-names>, (<year>2013</year>)."
                    + "<fpage>5</fpage></article>",
                "M</given-names>"))
        .containsExactly("  1 │ Li M, (2013). 5", "    │    ^");
  }

  @Test
  void knowsWhereATagOfXmlGoesOnFromALineBefore() {
    assertThat(excerpt("<article>\n<p\nid='a'>the left knee</p>\n</article>", "left"))
        .containsExactly("  3 │ the left knee", "    │     ^^^^");
  }

  @Test
  void showsATagThatIsMarkedItself() {
    assertThat(excerpt("<article>\n  <fig id='f1'/>\n</article>", "<fig id='f1'/>"))
        .containsExactly("  2 │   <fig id='f1'/>", "    │   ^^^^^^^^^^^^^^");
  }

  @Test
  void leavesComparisonsOfOtherTextsAlone() {
    assertThat(excerpt("<!-- a note -->\nIt was <5 mm and >3 mm.", "mm"))
        .containsExactly("  2 │ It was <5 mm and >3 mm.", "    │           ^^");
  }

  private static ImmutableList<String> excerpt(String text, String words, int width) {
    Source source = Source.of("a.md", text);
    int start = text.indexOf(words);
    return new SourceExcerpt(source, width, Palette.PLAIN)
        .of(source.span(start, start + words.length()));
  }
}
