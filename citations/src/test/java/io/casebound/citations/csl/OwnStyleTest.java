package io.casebound.citations.csl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casebound.model.io.ReadLimits;
import io.casebound.model.io.UnreadableInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnStyleTest {
  private static final String START =
      "<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"in-text\" version=\"1.0\"><info/>";
  private static final String CITATION =
      "<citation><layout><text variable=\"title\"/></layout></citation>";

  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("own.csl"), text);
  }

  private static String bibliography(String parts) {
    return "<bibliography><layout>" + parts + "</layout></bibliography></style>";
  }

  private void refuses(String text, String why) throws IOException {
    Path file = file(text);
    assertThatThrownBy(() -> CitationStyle.read(file))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith(file.toString())
        .hasMessageContaining(why)
        .hasMessageEndingWith(".");
  }

  @Test
  void printsWithAStyleOfOnesOwn() throws IOException {
    CitationStyle own =
        CitationStyle.read(
            file(START + CITATION + bibliography("<text variable=\"title\" suffix=\"!\"/>")));
    assertThat(own.name()).isEqualTo("own.csl");
    assertThat(own.bibliography(ShortenedNames.LONGEST).entries())
        .extracting(FormattedEntry::text)
        .containsExactly("Title!");
  }

  @Test
  void followsTheLinkToAnotherStyle() throws IOException {
    CitationStyle own =
        CitationStyle.read(
            file(
                START.replace(
                        "<info/>",
                        "<info><link rel=\"independent-parent\""
                            + " href=\"http://www.zotero.org/styles/apa\"/></info>")
                    + "</style>"));
    assertThat(own.authorLimit()).contains(new AuthorLimit(21, 19));
  }

  @Test
  void refusesWhatIsNoXml() throws IOException {
    refuses("Vancouver", "not well-formed XML");
    refuses(START, "not well-formed XML");
  }

  @Test
  void refusesWhatIsNoStyle() throws IOException {
    refuses("<html/>", "no citation style");
  }

  @Test
  void refusesDocumentTypes() throws IOException {
    refuses(
        "<!DOCTYPE style [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + START
            + CITATION
            + bibliography("<text value=\"&x;\"/>"),
        "document type");
  }

  @Test
  void refusesStylesForNotesAlone() throws IOException {
    refuses(START + CITATION + "</style>", "how a reference list is printed");
  }

  @Test
  void refusesMacrosThatCallThemselves() throws IOException {
    refuses(
        START
            + "<macro name=\"a\"><text macro=\"b\"/></macro>"
            + "<macro name=\"b\"><text macro=\"a\"/></macro>"
            + CITATION
            + bibliography("<text macro=\"a\"/>"),
        "without end");
  }

  @Test
  void refusesMacrosThatMultiply() throws IOException {
    StringBuilder style = new StringBuilder(START);
    for (int i = 0; i < 30; i++) {
      String next = "<text macro=\"m" + (i + 1) + "\"/>";
      style.append("<macro name=\"m").append(i).append("\">").append(next).append(next);
      style.append("</macro>");
    }
    style.append("<macro name=\"m30\"><text value=\"x\"/></macro>").append(CITATION);
    refuses(style + bibliography("<text macro=\"m0\"/>"), "without end");
  }

  @Test
  void refusesWhatTheProcessorCannotPrint() throws IOException {
    refuses(START + CITATION + bibliography("<text macro=\"missing\"/>"), "cannot print");
  }

  @Test
  void refusesHugeFiles() throws IOException {
    refuses(START + " ".repeat(ReadLimits.STYLE_CHARS), "larger than any citation style");
  }

  @Test
  void saysWhatFileIsNotThere() {
    assertThatThrownBy(() -> CitationStyle.read(folder.resolve("none.csl")))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("there is no such file");
  }
}
