package io.casebound.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.manuscripts.ManuscriptOutput;
import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.CallOut;
import io.casebound.model.Citation;
import io.casebound.model.Contributor;
import io.casebound.model.DateKind;
import io.casebound.model.Figure;
import io.casebound.model.HistoryDate;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Paragraph;
import io.casebound.model.Section;
import io.casebound.model.Source;
import io.casebound.model.reference.Reference;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same manuscript says the same in every format, but for what {@code docs/formats.md} lists: a
 * format without identifiers numbers them, dashes and white space are the format's own.
 */
class SameInEveryFormatTest {
  private static final String MARKDOWN = "manuscript.md";

  private static ImmutableList<String> of(String name, Function<Manuscript, Stream<String>> view)
      throws IOException {
    return view.apply(Renderings.read(name)).collect(ImmutableList.toImmutableList());
  }

  private static void assertSame(String name, Function<Manuscript, Stream<String>> view)
      throws IOException {
    ImmutableList<String> expected = of(MARKDOWN, view);
    assertThat(expected).isNotEmpty();
    assertThat(of(name, view)).isEqualTo(expected);
  }

  private static String folded(String text) {
    return text.replaceAll("[\\s\u00a0]+", " ").replaceAll("[‐-―−]", "-").strip();
  }

  /** Letters and digits: publishers end an entry with or without a full stop. */
  private static String bare(String text) {
    return folded(text).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"manuscript.xml", "manuscript.docx", "manuscript.txt"})
  void sectionsAreTheSame(String name) throws IOException {
    assertSame(
        name,
        manuscript ->
            Stream.of(manuscript.abstracts(), manuscript.body(), manuscript.back())
                .flatMap(List::stream)
                .filter(SameInEveryFormatTest::isOfTheText)
                .flatMap(section -> sections(section, 1)));
  }

  /** The list of references is compared by itself. */
  private static boolean isOfTheText(Section section) {
    return !section.role().name().equals("REFERENCES");
  }

  private static Stream<String> sections(Section section, int depth) {
    // JATS marks the abstract by its element, and prints no heading.
    String title = section.title().map(Object::toString).orElse("Abstract");
    return Stream.of(
            Stream.of(depth + " " + section.role() + " " + folded(title)),
            section.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(paragraph -> folded(((Paragraph) paragraph).text().value())),
            section.sections().stream().flatMap(below -> sections(below, depth + 1)))
        .flatMap(lines -> lines);
  }

  @ParameterizedTest
  @ValueSource(strings = {"manuscript.xml", "manuscript.docx", "manuscript.txt"})
  void figuresAreTheSame(String name) throws IOException {
    assertSame(name, manuscript -> manuscript.figures().map(SameInEveryFormatTest::figure));
  }

  private static String figure(Figure figure) {
    return figure.label()
        + " "
        + figure.caption().stream()
            .map(paragraph -> folded(paragraph.text().value()))
            .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"manuscript.xml", "manuscript.docx", "manuscript.txt"})
  void citationsAndCallOutsAreTheSame(String name) throws IOException {
    assertSame(name, SameInEveryFormatTest::links);
  }

  private static Stream<String> links(Manuscript manuscript) {
    List<String> ids = manuscript.references().stream().map(Reference::id).toList();
    return manuscript
        .sections()
        .flatMap(Section::paragraphs)
        .flatMap(
            paragraph ->
                Stream.concat(
                    paragraph.citations().stream().map(c -> shown(paragraph, c) + cited(c, ids)),
                    paragraph.callOuts().stream().map(SameInEveryFormatTest::called)));
  }

  private static String shown(Paragraph paragraph, Citation citation) {
    return folded(paragraph.text().value().substring(citation.start(), citation.end()));
  }

  private static String cited(Citation citation, List<String> ids) {
    return citation.referenceIds().stream().map(ids::indexOf).toList().toString();
  }

  private static String called(CallOut callOut) {
    return callOut.kind() + " " + callOut.labels();
  }

  @ParameterizedTest
  @ValueSource(strings = {"manuscript.xml", "manuscript.docx", "manuscript.txt"})
  void referencesAreTheSame(String name) throws IOException {
    assertSame(
        name,
        manuscript ->
            manuscript.references().stream()
                .map(reference -> reference.label() + " " + bare(reference.text().value())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"manuscript.xml", "manuscript.docx", "manuscript.txt"})
  void frontMatterIsTheSame(String name) throws IOException {
    assertSame(name, SameInEveryFormatTest::front);
  }

  private static Stream<String> front(Manuscript manuscript) {
    ImmutableSet<DateKind> printed = ImmutableSet.of(DateKind.RECEIVED, DateKind.ACCEPTED);
    return Stream.of(
            manuscript.title().stream().map(title -> folded(title.value())),
            manuscript.contributors().stream().map(SameInEveryFormatTest::contributor),
            manuscript.affiliations().stream().map(place -> folded(place.text().value())),
            manuscript.keywords().stream().map(word -> folded(word.value())),
            manuscript.dates().stream()
                .filter(date -> printed.contains(date.kind()))
                .map(SameInEveryFormatTest::date)
                .sorted())
        .flatMap(lines -> lines);
  }

  private static String contributor(Contributor contributor) {
    return contributor.name()
        + " "
        + contributor.corresponding()
        + contributor.affiliationIds().size();
  }

  private static String date(HistoryDate date) {
    return date.kind() + " " + date.year() + date.month() + date.day();
  }

  @ParameterizedTest
  @ValueSource(strings = {"manuscript.md", "manuscript.xml", "manuscript.docx", "manuscript.txt"})
  void theMarkdownThatIsWrittenOfItSaysTheSame(String name) throws IOException {
    StringWriter markdown = new StringWriter();
    ManuscriptOutput.MARKDOWN.write(Renderings.read(name), markdown);
    Manuscript again =
        Manuscripts.read(Source.of("again.md", markdown.toString()), ManuscriptFormat.MARKDOWN);

    assertThat(links(again)).isEqualTo(of(MARKDOWN, SameInEveryFormatTest::links));
    assertThat(again.figures().map(SameInEveryFormatTest::figure))
        .isEqualTo(
            of(MARKDOWN, manuscript -> manuscript.figures().map(SameInEveryFormatTest::figure)));
    assertThat(front(again)).isEqualTo(of(MARKDOWN, SameInEveryFormatTest::front));
  }

  @Test
  void theWordDocumentIsWhatItsGeneratorWrites() throws IOException {
    assertThat(WordRendering.committed()).isEqualTo(WordRendering.parts());
  }
}
