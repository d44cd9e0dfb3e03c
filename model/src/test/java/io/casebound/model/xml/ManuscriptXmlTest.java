package io.casebound.model.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Citation;
import io.casebound.model.CrossReference;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Paragraph;
import io.casebound.model.Section;
import io.casebound.model.SectionRole;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.TargetKind;
import io.casebound.model.clinical.CaseReport;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The manuscript half of case-report XML. */
class ManuscriptXmlTest {
  private static final String HEAD =
      "<case-report xmlns=\"https://casebound.io/ns/case-report/1\"><manuscript format=\"jats\">";

  private static Manuscript read(String xml) throws IOException {
    return CaseReportXml.read(Source.of("case.xml", xml)).manuscript().orElseThrow();
  }

  private static String write(Manuscript manuscript) {
    return CaseReportXml.toXml(CaseReport.of(manuscript));
  }

  private static Manuscript withBody(String body) throws IOException {
    return read(
        HEAD + "<metadata/><body role=\"case\">" + body + "</body></manuscript></case-report>");
  }

  private static Paragraph onlyParagraph(Manuscript manuscript) {
    return manuscript.body().get(0).paragraphs().findFirst().orElseThrow();
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsWhatItWrote(long seed) throws IOException {
    Manuscript made = RandomManuscripts.of(seed);

    String xml = write(made);
    Manuscript again = read(xml);

    assertThat(Shape.of(again)).isEqualTo(Shape.of(made));
    assertThat(write(again)).isEqualTo(xml);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void knowsThePlaceOfEveryWord(long seed) throws IOException {
    String xml = write(RandomManuscripts.of(seed));

    assertThat(read(xml).texts())
        .allSatisfy(text -> assertThat(wordsAt(xml, text)).isEqualTo(text.value()));
  }

  /** What stands in the XML at a text's place, as a parser would read it. */
  private static String wordsAt(String xml, SourceText text) {
    return xml.substring(text.span().start(), text.span().end())
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#xd;", "\r")
        .replace("&amp;", "&");
  }

  @Test
  void madeUpManuscriptsUseEveryElementOfTheManuscriptSide() {
    String all =
        seeds().mapToObj(seed -> write(RandomManuscripts.of(seed))).reduce("", String::concat);

    assertThat(SchemaNames.ofElements("manuscript"))
        .filteredOn(name -> !Pattern.compile("<" + name + "[ >/]").matcher(all).find())
        .containsExactly("front-link");
  }

  @Test
  void indentsNothingWhereWhiteSpaceCounts() {
    assertThat(SchemaNames.ofType("running-text", "table-cell")).hasSameElementsAs(Writing.RUNNING);
  }

  @Test
  void putsLinksWhereTheyStand() throws IOException {
    Paragraph paragraph =
        onlyParagraph(
            withBody(
                "<p>A &amp; B <citation references=\"r1 r2\">[1,&#32;2]</citation> and"
                    + " <link kind=\"box\" targets=\"b1\">Box <call-out kind=\"figure\""
                    + " labels=\"2\">Fig. 2</call-out></link>.</p>"));

    assertThat(paragraph.text()).hasToString("A & B [1, 2] and Box Fig. 2.");
    assertThat(paragraph.citations().get(0).referenceIds()).containsExactly("r1", "r2");
    assertThat(
            said(
                paragraph,
                paragraph.citations().get(0).start(),
                paragraph.citations().get(0).end()))
        .isEqualTo("[1, 2]");
    assertThat(
            said(paragraph, paragraph.callOuts().get(0).start(), paragraph.callOuts().get(0).end()))
        .isEqualTo("Fig. 2");
    assertThat(
            said(
                paragraph,
                paragraph.crossReferences().get(0).start(),
                paragraph.crossReferences().get(0).end()))
        .isEqualTo("Box Fig. 2");
  }

  private static String said(Paragraph paragraph, int start, int end) {
    return paragraph.text().value().substring(start, end);
  }

  @Test
  void endsALinkThatReachesBeyondTheOneAroundIt() throws IOException {
    SourceText text = SourceText.of("one two three");
    Paragraph crossing =
        new Paragraph(
            text,
            ImmutableList.of(
                new Citation(0, 7, text.span(0, 7), ImmutableList.of("r1")),
                new Citation(4, 13, text.span(4, 13), ImmutableList.of("r2"))),
            ImmutableList.of(),
            ImmutableList.of());

    Paragraph read = onlyParagraph(read(write(manuscriptOf(crossing))));

    assertThat(read.text()).hasToString("one two three");
    assertThat(read.citations()).extracting(Citation::end).containsExactly(7, 7);
  }

  private static Manuscript manuscriptOf(Paragraph paragraph) {
    return Manuscript.builder(Source.of("", ""), ManuscriptFormat.TEXT)
        .addBody(
            new Section(
                Optional.empty(),
                Optional.empty(),
                SectionRole.CASE,
                Optional.empty(),
                ImmutableList.of(paragraph),
                ImmutableList.of(),
                paragraph.span()))
        .build();
  }

  @Test
  void keepsLinksOfTheFront() throws IOException {
    SourceText title = SourceText.of("A tumour*");
    Manuscript.Builder made = Manuscript.builder(Source.of("", ""), ManuscriptFormat.JATS);
    made.title(title);
    made.metadata()
        .add(
            new CrossReference(
                8, 9, title.span(8, 9), TargetKind.FOOTNOTE, ImmutableList.of("fn1")));

    CrossReference link = read(write(made.build())).metadata().crossReferences().get(0);

    assertThat(link.start()).isEqualTo(8);
    assertThat(link.span().end() - link.span().start()).isEqualTo(1);
  }

  @Test
  void findsWordsBehindReferencesAndMarkedSections() throws IOException {
    String p = "<p>&#x41;&lt;<![CDATA[<b>]]>\r\nend</p>";
    Paragraph paragraph = onlyParagraph(withBody(p));

    assertThat(paragraph.text()).hasToString("A<<b>\nend");
    int end = paragraph.text().value().indexOf("end");
    assertThat(paragraph.text().span(end, end + 3).column()).isEqualTo(1);
    assertThat(paragraph.text().span(end, end + 3).line()).isEqualTo(2);
  }

  @Test
  void writesWhatXmlCannotHoldAsUnknown() throws IOException {
    Paragraph odd = Paragraph.of(SourceText.of("a\u0001b\uD800c\uFFFEd"));

    assertThat(onlyParagraph(read(write(manuscriptOf(odd)))).text())
        .hasToString("a\uFFFDb\uFFFDc\uFFFDd");
  }

  @Test
  void refusesAFileOfNothing() {
    assertThatThrownBy(() -> read("<case-report xmlns=\"https://casebound.io/ns/case-report/1\"/>"))
        .isInstanceOf(IOException.class)
        .hasMessage("case.xml:1:1: neither manuscript nor case; change it.");
  }

  @Test
  void refusesLinksInATitle() {
    assertThatThrownBy(
            () ->
                read(
                    HEAD
                        + "<metadata><title>A<citation references=\"r\">1</citation></title>"
                        + "</metadata></manuscript></case-report>"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("case.xml:1:");
  }
}
