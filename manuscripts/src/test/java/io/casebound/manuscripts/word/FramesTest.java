package io.casebound.manuscripts.word;

import static io.casebound.manuscripts.word.Docx.CASE;
import static io.casebound.manuscripts.word.Docx.p;
import static io.casebound.manuscripts.word.Docx.r;
import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.model.Figure;
import io.casebound.model.Manuscript;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Text boxes, pictures and their captions. */
class FramesTest {
  private static final String PICTURE =
      "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Picture 1\" descr=\"A knee\"/><a:graphic>"
          + "<a:graphicData><pic:pic><pic:blipFill><a:blip r:embed=\"rId5\"/></pic:blipFill></pic:pic>"
          + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";

  /** A box as Word writes it: once for itself, once for programs before 2010. */
  private static String box(String content) {
    return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><a:graphic>"
        + "<a:graphicData><wps:wsp><wps:txbx><w:txbxContent>"
        + content
        + "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
        + "</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>"
        + content
        + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
  }

  @Test
  void readsATextBoxOnceBehindItsParagraph() {
    assertThat(
            Docx.of(CASE, p(r("Before ") + box(p(r("In the box."))) + r("and after.")))
                .paragraphs())
        .containsExactly("Before and after.", "In the box.");
  }

  @Test
  void readsTheFallbackWhereTheChoiceIsNotUnderstood() {
    String alternative =
        "<w:r><mc:AlternateContent xmlns:x=\"urn:unknown\"><mc:Choice Requires=\"x\"><w:t>new</w:t>"
            + "</mc:Choice><mc:Fallback><w:t>old</w:t></mc:Fallback></mc:AlternateContent></w:r>";
    assertThat(Docx.of(CASE, p(alternative)).paragraphs()).containsExactly("old");
  }

  @Test
  void bringsPicturesAndTheirCaptionsTogether() {
    Manuscript manuscript =
        Docx.of(
                CASE,
                p(r("See Figure 1 and Fig. 2.")),
                p(PICTURE),
                p(
                    "Caption",
                    r("Figure ")
                        + Docx.field(" SEQ Figure \\* ARABIC ", r("1"))
                        + r(". The knee.")),
                p(box(p(PICTURE) + p(r("Figure 2. The hip.")))))
            .read();

    assertThat(manuscript.figures().map(Figure::label)).containsExactly("1", "2");
    assertThat(manuscript.figures().map(figure -> figure.caption().get(0).text().value()))
        .containsExactly("The knee.", "The hip.");
    assertThat(manuscript.figures().map(figure -> figure.printedLabel().orElseThrow().value()))
        .containsExactly("Figure 1.", "Figure 2.");
  }

  @Test
  void takesACaptionByItsStyleWhereItHasNoLabel() {
    List<Figure> figures =
        Docx.of(CASE, p(PICTURE), p("Caption", r("the knee from the side")))
            .read()
            .figures()
            .toList();

    assertThat(figures).hasSize(1);
    assertThat(figures.get(0).caption().get(0).text().value()).isEqualTo("the knee from the side");
  }
}
