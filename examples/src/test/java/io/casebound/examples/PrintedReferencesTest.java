package io.casebound.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.Citations;
import io.casebound.citations.ListedReference;
import io.casebound.citations.page.PageRange;
import io.casebound.citations.printed.PrintedReferenceParser;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The nine references say the same however they are printed or marked. */
class PrintedReferencesTest {
  /** What every form of a reference shows; letters without case and diacritics, pages in full. */
  private record Facts(
      ImmutableList<String> authors,
      boolean shortened,
      String title,
      String year,
      String volume,
      String pages) {

    static Facts of(BibliographicRecord record) {
      return new Facts(
          record.authors().stream()
              .map(name -> fold(name.family().value()))
              .collect(ImmutableList.toImmutableList()),
          record.authorsShortened(),
          fold(record.text(RecordField.TITLE)),
          record.text(RecordField.YEAR),
          record.text(RecordField.VOLUME),
          PageRange.parse(record.text(RecordField.PAGE)).map(PageRange::expanded).orElse(""));
    }

    private static String fold(String text) {
      return Normalizer.normalize(text, Normalizer.Form.NFD)
          .replaceAll("\\p{M}", "")
          .toLowerCase(Locale.ROOT);
    }
  }

  private static ImmutableList<Facts> marked() throws IOException {
    return facts("manuscript.xml");
  }

  private static ImmutableList<Facts> facts(String manuscript) throws IOException {
    return Citations.references(Renderings.read(manuscript)).entries().stream()
        .map(ListedReference::record)
        .map(Facts::of)
        .collect(ImmutableList.toImmutableList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"references-nlm.txt", "references-ama.txt", "references-apa.txt"})
  void eachStylePrintsTheSameWorks(String list) throws IOException {
    assertThat(Files.readAllLines(Renderings.CASE.resolve(list), StandardCharsets.UTF_8))
        .map(line -> line.replaceFirst("^\\d\\. ", ""))
        .map(line -> Facts.of(PrintedReferenceParser.bundled().parse(SourceText.of(line))))
        .containsExactlyInAnyOrderElementsOf(marked());
  }

  @ParameterizedTest
  @ValueSource(strings = {"manuscript.md", "damaged.txt"})
  void eachManuscriptListsTheSameWorks(String manuscript) throws IOException {
    assertThat(facts(manuscript)).containsExactlyElementsOf(marked());
  }

  @Test
  void thereAreNineOfThem() throws IOException {
    assertThat(marked()).hasSize(9).allSatisfy(facts -> assertThat(facts.authors()).isNotEmpty());
  }
}
