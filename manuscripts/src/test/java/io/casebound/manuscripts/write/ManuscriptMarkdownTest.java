package io.casebound.manuscripts.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.manuscripts.ManuscriptOutput;
import io.casebound.model.Block;
import io.casebound.model.Manuscript;
import io.casebound.model.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManuscriptMarkdownTest {
  private static final String DRAFT =
      """
      ---
      title: "A \\"rare\\" tumor"
      subtitle: a case report
      author:
        - name: Ann Able
          affiliations: [1]
          email: ann@example.org
          corresponding: true
        - name: Bo Cole
      affiliations:
        - {id: 1, name: "University of X, Y"}
      keywords: [bone, tumor]
      received: 2025-05-03
      doi: 10.1000/xyz
      lang: en
      ---

      # Abstract

      **Background:** It is rare.

      # Introduction

      It is rare [1,2].[^n] And raised<sup>2</sup>.

      ## Details

      1. first
         - inner *one*
      2. second

      > A quoted line.

      **Figure 1.** The knee [1].

      Table 1. Doses.

      | Drug | Dose |
      |---|---|
      | A \\| B | 5 mg |

      # Funding

      None.

      # References

      1. Able A. Knees. J Bone. 2019;1:2-3.
      2. Cole C. Hips. J Bone. 2020;1:4-5.

      [^n]: A note.
      """;

  private static Manuscript again(Manuscript manuscript) {
    return Written.markdown(Written.as(ManuscriptOutput.MARKDOWN, manuscript));
  }

  /** What a manuscript says, with its links, but without its places. */
  private static List<String> saying(Manuscript manuscript) {
    return Stream.of(
            manuscript.title().stream().map(Object::toString),
            manuscript.contributors().stream()
                .map(c -> c.name() + " " + c.email() + c.orcid() + c.corresponding()),
            manuscript.affiliations().stream().map(affiliation -> affiliation.text().value()),
            manuscript.keywords().stream().map(Object::toString),
            manuscript.dates().stream().map(d -> d.kind() + " " + d.year() + d.month() + d.day()),
            manuscript.doi().stream().map(Object::toString),
            manuscript
                .sections()
                .flatMap(
                    section ->
                        Stream.concat(
                            Stream.of(section.role() + " " + section.title()),
                            section.blocks().stream().map(ManuscriptMarkdownTest::saying))),
            manuscript.references().stream().map(r -> r.id() + " " + r.label() + " " + r.text()))
        .flatMap(lines -> lines)
        .toList();
  }

  private static String saying(Block block) {
    return block.getClass().getSimpleName()
        + block.labels().map(Object::toString).toList()
        + block.paragraphs().map(ManuscriptMarkdownTest::saying).toList();
  }

  private static String saying(Paragraph paragraph) {
    return paragraph.text()
        + paragraph.citations().stream()
            .map(c -> c.start() + "→" + c.referenceIds())
            .toList()
            .toString()
        + paragraph.callOuts().stream().map(c -> c.kind() + "→" + c.labels()).toList()
        + paragraph.crossReferences().stream().map(c -> c.start() + "→" + c.targetIds()).toList();
  }

  @Test
  void readsAgainAsTheSameManuscript() {
    Manuscript manuscript = Written.markdown(DRAFT);

    assertThat(saying(again(manuscript))).isEqualTo(saying(manuscript));
  }

  @Test
  void isStable() {
    String once = Written.as(ManuscriptOutput.MARKDOWN, Written.markdown(DRAFT));

    assertThat(Written.as(ManuscriptOutput.MARKDOWN, Written.markdown(once))).isEqualTo(once);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a*b* and _c_ and snake_case and `code` and \\back",
        "5 < 6 and <b> and &amp; and AT&T and a&b;",
        "see [4](below) and [a][b] and [c]: d and x[^2]",
        "# no heading",
        "- no item",
        "1. no item",
        "2) no item",
        "> no quotation",
        "~~~ no code",
        "a | b",
        "ends with a backslash \\",
        "![no picture](x)",
      })
  void keepsEveryLetterOfRunningText(String text) {
    Manuscript manuscript =
        Written.markdown("# Introduction\n\n" + MarkdownText.of(text) + " Words behind it.\n");

    assertThat(manuscript.body().get(0).paragraphs().map(p -> p.text().value()))
        .containsExactly(text + " Words behind it.");
  }
}
