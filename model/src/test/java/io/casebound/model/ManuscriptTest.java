package io.casebound.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
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
    return new Figure("f" + label, label, ImmutableList.of(), SPAN);
  }

  private static Table table(String label) {
    return new Table(
        "t" + label, label, ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), SPAN);
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
}
