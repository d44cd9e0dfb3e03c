package io.casebound.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ManuscriptTest {
  private static final SourceSpan SPAN = Source.of("", "").beginning();

  private static Section section(
      String title, ImmutableList<Block> blocks, Section... subsections) {
    return new Section(
        Optional.of(SourceText.of(title)),
        SectionRole.OTHER,
        blocks,
        ImmutableList.copyOf(subsections),
        SPAN);
  }

  private static Figure figure(String label) {
    return Figure.builder("f" + label, label, SPAN).build();
  }

  private static Table table(String label) {
    return Table.builder("t" + label, label, SPAN).build();
  }

  private static Paragraph paragraph(String text) {
    return Paragraph.of(SourceText.of(text));
  }

  private static Manuscript manuscript() {
    return Manuscript.builder(Source.of("", ""), ManuscriptFormat.TEXT)
        .addFloat(figure("3"))
        .addBack(section("Appendix", ImmutableList.of(table("2"))))
        .addBody(
            section(
                "Case",
                ImmutableList.of(paragraph("first"), figure("1")),
                section("Imaging", ImmutableList.of(table("1"), paragraph("second"), figure("2")))))
        .addAbstract(section("Abstract", ImmutableList.of(paragraph("brief"))))
        .build();
  }

  @Test
  void walksSectionsInDocumentOrderHoweverTheyWereAdded() {
    assertThat(manuscript().sections())
        .extracting(section -> section.title().orElseThrow().value())
        .containsExactly("Abstract", "Case", "Imaging", "Appendix");
  }

  @Test
  void findsFiguresAndTablesOfAllDepthsAndTheFloatsLast() {
    assertThat(manuscript().figures()).extracting(Figure::label).containsExactly("1", "2", "3");
    assertThat(manuscript().tables()).extracting(Table::label).containsExactly("1", "2");
  }

  @Test
  void givesTheParagraphsOfASectionWithThoseBelowIt() {
    assertThat(manuscript().body().get(0).paragraphs())
        .extracting(paragraph -> paragraph.text().value())
        .containsExactly("first", "second");
  }

  @Test
  void isEmptyWhereNothingWasSaid() {
    Manuscript empty = Manuscript.builder(Source.of("", ""), ManuscriptFormat.JATS).build();

    assertThat(empty.title()).isEmpty();
    assertThat(empty.doi()).isEmpty();
    assertThat(empty.references()).isEmpty();
    assertThat(empty.blocks()).isEmpty();
  }

  @Test
  void findsBlocksInListsNotesAndBoxes() {
    Footnote note =
        new Footnote(
            Optional.of("n"), Optional.empty(), ImmutableList.of(paragraph("noted")), SPAN);
    ItemList list =
        new ItemList(
            Optional.empty(),
            ListKind.UNORDERED,
            Optional.empty(),
            ImmutableList.of(ListItem.of(ImmutableList.of(paragraph("item"), note))),
            SPAN);
    Box box = new Box(section("Key points", ImmutableList.of(paragraph("boxed"), figure("1"))));
    Section section =
        section(
            "Case",
            ImmutableList.of(list, box, paragraph("after")),
            section("Imaging", ImmutableList.of()));

    assertThat(section.paragraphs().map(each -> each.text().value()))
        .containsExactly("item", "noted", "boxed", "after");
    assertThat(section.walk().map(each -> each.title().orElseThrow().value()))
        .containsExactly("Case", "Key points", "Imaging");
    assertThat(section.ownBlocks()).doesNotContain(figure("1")).contains(note, list, box);
    assertThat(section.allBlocks()).contains(figure("1"), note, list, box).doesNotHaveDuplicates();
  }

  @Test
  void tellsTheHeadingsAroundAParagraph() {
    assertThat(manuscript().placedParagraphs())
        .extracting(
            placed -> placed.paragraph().text().value(),
            placed -> placed.titles().stream().map(SourceText::value).toList())
        .containsExactly(
            tuple("brief", List.of("Abstract")),
            tuple("first", List.of("Case")),
            tuple("second", List.of("Case", "Imaging")));
  }

  @Test
  void givesEveryTextOnceInTheOrderOfTheSource() {
    Source source = Source.of("", "Title Head one 1 Fig. two three");
    Paragraph one = Paragraph.of(SourceText.verbatim(source, 11, 14));
    Figure figure =
        Figure.builder("f", "1", source.span(15, 25))
            .printedLabel(Optional.of(SourceText.verbatim(source, 17, 21)))
            .caption(ImmutableList.of(Paragraph.of(SourceText.verbatim(source, 22, 25))))
            .build();
    Paragraph three = Paragraph.of(SourceText.verbatim(source, 26, 31));
    Section inner =
        new Section(
            Optional.of(SourceText.verbatim(source, 6, 10)),
            SectionRole.OTHER,
            ImmutableList.of(three, one),
            ImmutableList.of(),
            source.span(6, 31));

    Manuscript manuscript =
        Manuscript.builder(source, ManuscriptFormat.TEXT)
            .addFloat(figure)
            .addBody(inner)
            .title(SourceText.verbatim(source, 0, 5))
            .build();

    assertThat(manuscript.texts().stream().map(SourceText::value))
        .containsExactly("Title", "Head", "one", "Fig.", "two", "three");
  }

  @Test
  void joinsTitleAndSubtitle() {
    Source source = Source.of("", "A rare tumour A case");
    ArticleMetadata metadata =
        ArticleMetadata.builder()
            .title(Optional.of(SourceText.verbatim(source, 0, 13)))
            .subtitle(Optional.of(SourceText.verbatim(source, 14, 20)))
            .build();

    assertThat(metadata.fullTitle().map(SourceText::value)).contains("A rare tumour: A case");
    assertThat(metadata.fullTitle().orElseThrow().span().end()).isEqualTo(20);
  }
}
