package io.casebound.manuscripts.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.Citation;
import io.casebound.model.CrossReference;
import io.casebound.model.Figure;
import io.casebound.model.Footnote;
import io.casebound.model.ItemList;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Paragraph;
import io.casebound.model.Section;
import io.casebound.model.SectionRole;
import io.casebound.model.Source;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import io.casebound.model.Table;
import io.casebound.model.TargetKind;
import io.casebound.model.io.UnreadableInputException;
import io.casebound.model.reference.Reference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
  private static final String DRAFT =
      """
      ---
      title: "A *rare* tumor: a case report"
      author:
        - name: {given: Ann, family: Able}
          orcid: https://orcid.org/0000-0002-1825-0097
          email: ann@example.org
          corresponding: true
          affiliations: [1, 2]
        - Bo Cole
      affiliations:
        - {id: 1, name: University of X}
        - {id: 2, name: Hospital Y}
      keywords: bone; tumor
      abstract: |
        **Background:** This is rare
        in adults.

        **Conclusion:** Remember it.
      received: 2025-05-03
      doi: 10.1000/xyz123
      ---

      # A rare tumor: a case report

      ## Introduction

      Bone is &lt;hard&gt; \\[1\\], known [1](#r1) to R&D\\* and `code *x*` [@able2019; @cole, p. 3].
      **More**<sup>1,2</sup> on m<sup>2</sup> and water^2,3^. <!-- a hidden remark -->

      ## Case

      > A quoted paragraph on Figure 1.

      ![Figure 1: The knee with an **arrow**.](knee.png){#fig:1}

      ![Axial view](axial.png)

      **Figure 2.** The axial image.

      Table 1. Doses.

      | Drug | Dose |
      |------|-----:|
      | X [2] | 5 mg |

      - first item
      - second item (Table 1)

      Funding: None.

      The case goes on.[^note]

      [^note]: A footnote of some length.

      ## References

      [1] Able A. Knees. 2019.
      [2] Cole C. Hips.
      2020.

      [3] Dale D. *Feet*. 2021.
      """;

  private final Manuscript manuscript = read(DRAFT);

  private static Manuscript read(String markdown) {
    try {
      return new MarkdownReader().read(Source.of("draft.md", markdown));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void isFoundByTheFrontDoor() throws IOException {
    assertThat(Manuscripts.read(manuscript.source()).format()).isEqualTo(ManuscriptFormat.MARKDOWN);
  }

  @Test
  void readsTheFrontMatter() {
    assertThat(manuscript.title().orElseThrow().value()).isEqualTo("A rare tumor: a case report");
    assertThat(manuscript.contributors())
        .extracting(author -> author.name() + " " + author.affiliationIds())
        .containsExactly("Ann Able [aff1, aff2]", "Bo Cole []");
    assertThat(manuscript.contributors().get(0).orcid()).contains("0000-0002-1825-0097");
    assertThat(manuscript.contributors().get(0).email()).contains("ann@example.org");
    assertThat(manuscript.contributors().get(0).corresponding()).isTrue();
    assertThat(manuscript.affiliations())
        .extracting(affiliation -> affiliation.text().value())
        .containsExactly("University of X", "Hospital Y");
    assertThat(manuscript.keywords())
        .extracting(SourceText::value)
        .containsExactly("bone", "tumor");
    assertThat(manuscript.dates())
        .extracting(date -> date.kind() + "" + date.year())
        .containsExactly("RECEIVED2025");
    assertThat(manuscript.doi().orElseThrow().value()).isEqualTo("10.1000/xyz123");
  }

  @Test
  void readsTheAbstractOfTheFrontMatterInItsSections() {
    assertThat(manuscript.abstracts()).hasSize(1);
    Section abstractSection = manuscript.abstracts().get(0);
    assertThat(abstractSection.role()).isEqualTo(SectionRole.ABSTRACT);
    assertThat(abstractSection.sections())
        .extracting(section -> section.title().orElseThrow().value())
        .containsExactly("Background", "Conclusion");
    assertThat(abstractSection.paragraphs().map(p -> p.text().value()))
        .containsExactly("This is rare in adults.", "Remember it.");
  }

  @Test
  void keepsTheWordsAndLeavesTheMarksOut() {
    assertThat(introduction().text().value())
        .isEqualTo(
            "Bone is <hard> [1], known [1] to R&D* and code *x* [@able2019; @cole, p. 3]."
                + " More1,2 on m2 and water2,3.");
  }

  @Test
  void findsCitationsByNumberKeyAndSuperscript() {
    assertThat(introduction().citations())
        .extracting(citation -> String.join(" ", citation.referenceIds()))
        .containsExactly("1", "1", "able2019 cole", "1 2", "2 3");
  }

  @Test
  void placesEveryCharacter() {
    Stream<SourceText> texts =
        Stream.concat(
            manuscript
                .blocks()
                .filter(Paragraph.class::isInstance)
                .map(b -> ((Paragraph) b).text()),
            manuscript.references().stream().map(Reference::text));
    texts.forEach(
        text -> {
          for (int i = 0; i < text.length(); i++) {
            SourceSpan span = text.span(i, i + 1);
            String there = DRAFT.substring(span.start(), span.end());
            String escaped = there.replace("\\", "").replace("&lt;", "<").replace("&gt;", ">");
            if (!Character.isWhitespace(text.charAt(i)) && !there.isEmpty()) {
              assertThat(escaped)
                  .as("%s at %s", text, span)
                  .isEqualTo(text.value().substring(i, i + 1));
            }
          }
        });
    int hard = introduction().text().value().indexOf("hard");
    assertThat(introduction().text().span(hard, hard + 4).start()).isEqualTo(DRAFT.indexOf("hard"));
  }

  @Test
  void bringsImagesTablesAndCaptionsTogether() {
    assertThat(manuscript.figures().map(Figure::label)).containsExactly("1", "2");
    assertThat(manuscript.figures().map(figure -> figure.caption().get(0).text().value()))
        .containsExactly("The knee with an arrow.", "The axial image.");
    Table table = manuscript.tables().findFirst().orElseThrow();
    assertThat(table.label()).isEqualTo("1");
    assertThat(table.caption().get(0).text().value()).isEqualTo("Doses.");
    assertThat(
            table.rows().stream()
                .map(row -> row.cells().stream().map(c -> c.content().text().value()).toList()))
        .containsExactly(List.of("Drug", "Dose"), List.of("X [2]", "5 mg"));
  }

  @Test
  void readsQuotationsListsAndNotes() {
    Section body = section(SectionRole.CASE);
    assertThat(
            body.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(b -> ((Paragraph) b).text().value()))
        .containsExactly("A quoted paragraph on Figure 1.", "The case goes on.");
    assertThat(body.blocks().stream().filter(ItemList.class::isInstance).map(ItemList.class::cast))
        .singleElement()
        .satisfies(
            list ->
                assertThat(list.paragraphs().map(p -> p.text().value()))
                    .containsExactly("first item", "second item (Table 1)"));
    assertThat(
            body.paragraphs()
                .flatMap(p -> p.callOuts().stream())
                .map(callOut -> callOut.kind() + "" + callOut.labels()))
        .containsExactly("FIGURE[1]", "TABLE[1]");
    assertThat(manuscript.back().get(0).role()).isEqualTo(SectionRole.FUNDING);
    assertThat(manuscript.back().get(1).role()).isEqualTo(SectionRole.REFERENCES);
    assertThat(manuscript.back().get(2).paragraphs().map(p -> p.text().value()))
        .containsExactly("A footnote of some length.");
    assertThat(body.paragraphs().flatMap(p -> p.crossReferences().stream()))
        .extracting(CrossReference::kind, CrossReference::targetIds)
        .containsExactly(tuple(TargetKind.FOOTNOTE, ImmutableList.of("note-note")));
    assertThat(manuscript.blocks().filter(Footnote.class::isInstance).map(Footnote.class::cast))
        .extracting(note -> note.id().orElseThrow())
        .containsExactly("note-note");
  }

  @Test
  void splitsReferencesOnLinesAndInParagraphs() {
    assertThat(manuscript.references().stream().map(r -> r.id() + " " + r.text()))
        .containsExactly(
            "1 Able A. Knees. 2019.", "2 Cole C. Hips. 2020.", "3 Dale D. Feet. 2021.");
  }

  @Test
  void readsDraftsWithoutFrontMatter() {
    Manuscript plain =
        read(
            """
            # Knee pain in a child: a case report

            Ann Able^1^, Bo Cole

            **Keywords:** knee, child

            ## ABSTRACT
            ### Background
            It is rare.
            ### Conclusions
            It matters.

            ## 1. Introduction
            Text [1].

            ## References
            1. Able A. Knees. 2019.
            1. Cole C. Hips. 2020.
            """);
    assertThat(plain.title().orElseThrow().value())
        .isEqualTo("Knee pain in a child: a case report");
    assertThat(plain.contributors())
        .extracting(c -> c.name().value())
        .containsExactly("Ann Able", "Bo Cole");
    assertThat(plain.keywords()).extracting(SourceText::value).containsExactly("knee", "child");
    assertThat(plain.abstracts().get(0).sections())
        .extracting(Section::role)
        .containsExactly(SectionRole.INTRODUCTION, SectionRole.CONCLUSION);
    assertThat(plain.body()).extracting(Section::role).containsExactly(SectionRole.INTRODUCTION);
    assertThat(plain.references()).extracting(Reference::id).containsExactly("1", "2");
  }

  @Test
  void refusesFrontMatterThatIsNoYaml() {
    assertThatThrownBy(
            () -> new MarkdownReader().read(Source.of("x.md", "---\ntitle: [open\n---\nText")))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith("x.md:3:1: the front matter is not valid YAML")
        .hasMessageEndingWith("mend it or take it out.");
    assertThatThrownBy(
            () -> new MarkdownReader().read(Source.of("x.md", "---\na: &a [x]\nb: [*a]\n---\n")))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("alias");
  }

  private Paragraph introduction() {
    return section(SectionRole.INTRODUCTION).paragraphs().findFirst().orElseThrow();
  }

  private Section section(SectionRole role) {
    return manuscript.body().stream()
        .flatMap(Section::walk)
        .filter(section -> section.role() == role)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void keepsTheCitationsOfHeadings() throws IOException {
    String text =
        """
        # A knee

        ## Case of Able [2] as in Figure 1

        Text [1].

        ## References

        1. Able A. Bone. 2001.
        2. Cole C. Skin. 2002.
        """;
    Manuscript read = Manuscripts.read(Source.of("x.md", text), ManuscriptFormat.MARKDOWN);

    Paragraph heading = read.body().get(0).heading().orElseThrow();
    assertThat(heading.citations())
        .extracting(Citation::referenceIds)
        .containsExactly(ImmutableList.of("2"));
    assertThat(heading.callOuts()).isEmpty();
  }

  @Test
  void saysWhereLevelOfHeadingsIsSkipped() throws IOException {
    String text =
        """
        # A knee

        ### Case

        Told.

        ##### Findings

        Told.

        ### Discussion

        #### Limitations

        Told.
        """;
    Manuscript read = Manuscripts.read(Source.of("x.md", text), ManuscriptFormat.MARKDOWN);

    assertThat(read.remarks())
        .extracting(remark -> remark.rule() + " " + remark.span().line())
        .containsExactly("HEADING-SKIPPED 7");
  }
}
