package io.casebound.manuscripts.jats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Block;
import io.casebound.model.Figure;
import io.casebound.model.Footnote;
import io.casebound.model.Formula;
import io.casebound.model.ItemList;
import io.casebound.model.ListKind;
import io.casebound.model.Manuscript;
import io.casebound.model.Paragraph;
import io.casebound.model.Preformatted;
import io.casebound.model.Section;
import io.casebound.model.SectionRole;
import io.casebound.model.SourceText;
import io.casebound.model.SubArticle;
import io.casebound.model.SubArticleKind;
import io.casebound.model.Supplement;
import io.casebound.model.Table;
import io.casebound.model.TableCell;
import io.casebound.model.TableRow;
import io.casebound.model.io.UnreadableInputException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlockReaderTest {
  private static List<String> texts(Iterable<? extends Block> blocks) {
    return ImmutableList.copyOf(blocks).stream()
        .map(
            block ->
                block instanceof Paragraph paragraph
                    ? paragraph.text().value()
                    : block.getClass().getSimpleName())
        .toList();
  }

  private static List<String> body(String body) throws UnreadableInputException {
    return texts(JatsSample.body(body).body().stream().flatMap(s -> s.blocks().stream()).toList());
  }

  @Test
  void nestsSectionsWithTheirRoles() throws UnreadableInputException {
    Manuscript manuscript =
        JatsSample.body(
            "<sec sec-type='intro'><title/><p>a</p></sec><sec><label>2.</label><title>Case report"
                + "</title><sec><title>Imaging</title><p>b</p></sec></sec>");

    assertThat(manuscript.sections())
        .extracting(Section::role, section -> section.title().map(SourceText::value).orElse(""))
        .containsExactly(
            tuple(SectionRole.INTRODUCTION, ""),
            tuple(SectionRole.CASE, "2. Case report"),
            tuple(SectionRole.CASE, "Imaging"));
  }

  @Test
  void partsWordsAtBlocksAndNotAtFormatting() throws UnreadableInputException {
    assertThat(
            body(
                "<p>H<sub>2</sub>O <italic>in</italic>ner\n  text<!-- note --> on<?page 3?>e"
                    + " <![CDATA[a < b & c]]> &#x3b1;&amp;&#946;<break/>end"
                    + "<disp-formula>x=1</disp-formula>.</p>"))
        .containsExactly("H2O inner text one a < b & c α&β end x=1.");
  }

  @Test
  void readsListsItemByItem() throws UnreadableInputException {
    assertThat(
            body(
                "<p>Three: <list><list-item><label>1.</label><p>one</p></list-item><list-item>"
                    + "<label>•</label><p>two</p><list><list-item><p>deep</p></list-item></list>"
                    + "</list-item></list> and on</p><def-list><def-item><term>MRI</term><def>"
                    + "<p>magnetic resonance imaging</p></def></def-item></def-list>"))
        .containsExactly("Three:", "ItemList", "and on", "ItemList");
  }

  @Test
  void keepsLabelsAndTermsOfItems() throws UnreadableInputException {
    List<ItemList> lists =
        JatsSample.body(
                "<p><list list-type='order'><title>Steps</title><list-item><label>1.</label><p>one"
                    + "</p></list-item><list-item><label>•</label><p>two</p><list><list-item><p>deep"
                    + "</p></list-item></list></list-item></list></p><def-list><def-item><term>MRI"
                    + "</term><def><p>imaging</p></def></def-item></def-list>")
            .blocks()
            .filter(ItemList.class::isInstance)
            .map(ItemList.class::cast)
            .toList();

    assertThat(lists)
        .extracting(ItemList::kind)
        .containsExactly(ListKind.ORDERED, ListKind.UNORDERED, ListKind.DEFINITIONS);
    assertThat(lists.get(0).heading().map(p -> p.text().value())).contains("Steps");
    assertThat(lists.get(0).items())
        .extracting(item -> item.label().map(SourceText::value))
        .containsExactly(Optional.of("1."), Optional.empty());
    assertThat(lists.get(2).items().get(0).term().map(p -> p.text().value())).contains("MRI");
    assertThat(texts(lists.get(2).items().get(0).blocks())).containsExactly("imaging");
  }

  @Test
  void keepsASentenceWholeAroundAFigure() throws UnreadableInputException {
    assertThat(
            body(
                "<p>It <fig><label>Fig. 1</label><caption><p>MRI</p></caption></fig>grew"
                    + "<fn><p>Slowly.</p></fn>.</p><disp-quote><p>Quoted</p><attrib>Poe</attrib>"
                    + "</disp-quote>"))
        .containsExactly("It grew.", "Figure", "Footnote", "Quotation");
  }

  @Test
  void makesABoxASectionInItsPlace() throws UnreadableInputException {
    Manuscript manuscript =
        JatsSample.body(
            "<sec><title>Case</title><p>a</p><boxed-text><caption><title>Learning points</title>"
                + "</caption><p>b</p></boxed-text><p>c</p></sec>");

    Section box = manuscript.sections().skip(1).findFirst().orElseThrow();

    assertThat(texts(manuscript.body().get(0).blocks())).containsExactly("a", "Box", "c");
    assertThat(box.role()).isEqualTo(SectionRole.LEARNING_POINTS);
    assertThat(texts(box.blocks())).containsExactly("b");
  }

  @Test
  void readsTablesRowByRow() throws UnreadableInputException {
    Manuscript manuscript =
        JatsSample.body(
            "<table-wrap id='T'><label>Table 2.</label><caption><title>Doses</title><p>All.</p>"
                + "</caption><alternatives><graphic/><table><thead><tr><th>Drug</th><th>mg</th></tr>"
                + "</thead><tbody><tr><td>A</td><td>5<break/>daily</td></tr></tbody></table>"
                + "</alternatives><table-wrap-foot><fn><label>a</label><p>Oral.</p></fn>"
                + "</table-wrap-foot></table-wrap>");

    Table table = manuscript.tables().findFirst().orElseThrow();

    assertThat(table.label()).isEqualTo("2");
    assertThat(texts(table.caption())).containsExactly("Doses", "All.");
    assertThat(table.rows())
        .extracting(row -> texts(row.cells().stream().map(TableCell::content).toList()))
        .containsExactly(List.of("Drug", "mg"), List.of("A", "5 daily"));
    assertThat(texts(table.footnotes().stream().flatMap(Footnote::paragraphs).toList()))
        .containsExactly("Oral.");
    assertThat(table.footnotes().get(0).label().map(SourceText::value)).contains("a");
    assertThat(table.rows()).extracting(TableRow::head).containsExactly(true, false);
  }

  @Test
  void readsSpansOfCellsAndWhatFloatsInThem() throws UnreadableInputException {
    Table table =
        JatsSample.body(
                "<table-wrap><table><tr><td colspan='2' rowspan='x'>a</td><th rowspan='3'>b<fn"
                    + " id='n'><p>note</p></fn></th></tr></table></table-wrap>")
            .tables()
            .findFirst()
            .orElseThrow();

    assertThat(table.rows().get(0).cells())
        .extracting(TableCell::columnSpan, TableCell::rowSpan, TableCell::header)
        .containsExactly(tuple(2, 1, false), tuple(1, 3, true));
    assertThat(table.footnotes()).extracting(Footnote::id).containsExactly(Optional.of("n"));
  }

  @Test
  void readsFormulasCodeVerseAndFiles() throws UnreadableInputException {
    List<Block> blocks =
        JatsSample.body(
                "<p><disp-formula id='e'><label>(1)</label>x=1</disp-formula></p><code>if a\n  b"
                    + "</code><verse-group><verse-line>one</verse-line><verse-line>two</verse-line>"
                    + "</verse-group><supplementary-material id='s' xmlns:x='urn:x' x:href='a.pdf'>"
                    + "<label>Video 1</label><caption><p>Gait.</p></caption>"
                    + "</supplementary-material>")
            .blocks()
            .toList();

    Formula formula = (Formula) blocks.get(0);
    Preformatted code = (Preformatted) blocks.get(1);
    Supplement file = (Supplement) blocks.get(3);
    assertThat(formula.label().map(SourceText::value)).contains("(1)");
    assertThat(formula.text().map(p -> p.text().value())).contains("x=1");
    assertThat(texts(code.lines())).containsExactly("if a", "  b");
    assertThat(texts(((Preformatted) blocks.get(2)).lines())).containsExactly("one", "two");
    assertThat(file.files()).containsExactly("a.pdf");
    assertThat(file.label().map(SourceText::value)).contains("Video 1");
  }

  @Test
  void readsAGroupWithALabelAsOneFigureWithPanels() throws UnreadableInputException {
    Figure figure =
        JatsSample.body(
                "<fig-group id='g'><label>Figure 2</label><caption><p>Both.</p></caption><fig id='a'>"
                    + "<label>A</label><caption><p>CT</p></caption></fig></fig-group><p>In <xref"
                    + " rid='a'>panel A</xref>.</p>")
            .figures()
            .findFirst()
            .orElseThrow();

    assertThat(figure.label()).isEqualTo("2");
    assertThat(figure.panels()).extracting(Figure::label).containsExactly("A");
    assertThat(figure.paragraphs().map(p -> p.text().value())).containsExactly("Both.", "CT");
  }

  @Test
  void namesFiguresByWhatIsPrinted() throws UnreadableInputException {
    Manuscript manuscript =
        JatsSample.parse(
            "<article><body><fig-group><fig><label>FIGURE 1.2</label></fig><fig id='same'/>"
                + "<fig id='same'><caption><p>Fig. 4. CT</p></caption></fig></fig-group></body>"
                + "<floats-group><fig><label>Supplementary Figure 3</label></fig></floats-group>"
                + "</article>");

    assertThat(manuscript.figures())
        .extracting(Figure::label)
        .containsExactly("1.2", "", "4", "S3");
    assertThat(manuscript.figures()).extracting(Figure::id).doesNotHaveDuplicates();
    assertThat(manuscript.floats()).hasSize(1);
  }

  @Test
  void tellsDeclarationsOfNotesByTypeOrFirstWords() throws UnreadableInputException {
    Manuscript manuscript =
        JatsSample.read(
            "<author-notes><fn fn-type='COI-statement'><p>None.</p></fn></author-notes>",
            "<p>a</p>",
            "<ack><p>We thank.</p></ack><fn-group><fn><p><bold>Funding</bold> None.</p></fn>"
                + "<fn><p>Patient consent: Obtained.</p></fn><fn fn-type='con'><p>AB wrote.</p></fn>"
                + "</fn-group><glossary><def-list/><p>x</p></glossary><app><title>Details</title>"
                + "</app><ref-list><title>References</title></ref-list>");

    assertThat(manuscript.back())
        .extracting(Section::role)
        .containsExactly(
            SectionRole.CONFLICTS,
            SectionRole.ACKNOWLEDGEMENTS,
            SectionRole.FUNDING,
            SectionRole.CONSENT,
            SectionRole.CONTRIBUTIONS,
            SectionRole.ABBREVIATIONS,
            SectionRole.APPENDIX,
            SectionRole.REFERENCES);
  }

  @Test
  void takesBoldParagraphsBetweenSectionsForHeadings() throws UnreadableInputException {
    Manuscript manuscript =
        JatsSample.body(
            "<p>To the editor.</p><p><bold>Case report</bold></p><p>A boy.</p><p><bold>A boy</bold>"
                + " fell.</p><p><italic>Discussion</italic>:</p><p>Rare.</p>");

    assertThat(manuscript.body())
        .extracting(Section::role, section -> texts(section.blocks()))
        .containsExactly(
            tuple(SectionRole.OTHER, List.of("To the editor.")),
            tuple(SectionRole.CASE, List.of("A boy.", "A boy fell.")),
            tuple(SectionRole.DISCUSSION, List.of("Rare.")));
  }

  @Test
  void takesDeclarationsOutOfAcknowledgements() throws UnreadableInputException {
    Manuscript manuscript =
        JatsSample.read(
            "",
            "<p>a</p>",
            "<ack><title>Acknowledgements</title><p>We thank all.</p><p>Funding: none.</p></ack>");

    assertThat(manuscript.sections().skip(1))
        .extracting(Section::role, section -> texts(section.blocks()))
        .containsExactly(
            tuple(SectionRole.ACKNOWLEDGEMENTS, List.of("We thank all.")),
            tuple(SectionRole.FUNDING, List.of("Funding: none.")));
  }

  @Test
  void readsTheArticleInsideAWrapper() throws UnreadableInputException {
    Manuscript manuscript =
        JatsSample.parse(
            "<o:record xmlns:o='urn:oai'><o:metadata><article><body><p>one</p></body></article>"
                + "</o:metadata><article><body><p>two</p></body></article></o:record>");

    assertThat(texts(manuscript.body().get(0).blocks())).containsExactly("one");
    assertThat(manuscript.remarks()).extracting(r -> r.rule()).containsExactly("ARTICLES-MANY");
  }

  @Test
  void keepsTheSubArticleBehindTheArticle() throws UnreadableInputException {
    Manuscript manuscript =
        JatsSample.parse(
            "<article><body><p>one</p></body><sub-article article-type='reply'><front-stub><title-group><article-title>"
                + "Reply</article-title></title-group></front-stub><body><p>two</p></body>"
                + "</sub-article></article>");

    SubArticle reply = manuscript.subArticles().get(0);

    assertThat(reply.kind()).isEqualTo(SubArticleKind.RESPONSE);
    assertThat(reply.article().title().map(SourceText::value)).contains("Reply");
    assertThat(texts(reply.article().body().get(0).blocks())).containsExactly("two");
    assertThat(manuscript.back()).isEmpty();
  }
}
