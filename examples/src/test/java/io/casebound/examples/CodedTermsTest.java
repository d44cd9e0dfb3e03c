package io.casebound.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.Manuscript;
import io.casebound.model.Paragraph;
import io.casebound.model.Section;
import io.casebound.model.SourceText;
import io.casebound.terminology.Code;
import io.casebound.terminology.Concept;
import io.casebound.terminology.Terminology;
import io.casebound.terminology.recognise.Matching;
import io.casebound.terminology.recognise.Recogniser;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The coded terms of the example are those of the terminology, and the case names each of them. */
class CodedTermsTest {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  static Stream<CSVRecord> rows() throws IOException {
    try (Reader file =
            Files.newBufferedReader(Renderings.CASE.resolve("terms.csv"), StandardCharsets.UTF_8);
        CSVParser rows = FORMAT.parse(file)) {
      return rows.getRecords().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyCodeIsThatOfTheTerminology(CSVRecord row) {
    ImmutableList<Code> codes =
        Terminology.bundled()
            .concept(row.get("concept"))
            .map(Concept::codes)
            .orElse(ImmutableList.of());

    assertThat(codes)
        .anySatisfy(
            code -> {
              assertThat(code.system()).isEqualTo(row.get("system"));
              assertThat(code.version()).isEqualTo(row.get("version"));
              assertThat(code.code()).isEqualTo(row.get("code"));
              assertThat(code.label()).isEqualTo(row.get("label"));
              assertThat(code.match().name().toLowerCase(Locale.ROOT)).isEqualTo(row.get("match"));
              assertThat(code.source()).isEqualTo(row.get("source"));
            });
  }

  @Test
  void theManuscriptNamesEveryConcept() throws IOException {
    Manuscript manuscript = Renderings.read("manuscript.xml");
    Recogniser recogniser = Recogniser.of(Terminology.bundled(), Matching.ALL);
    ImmutableSet<String> named =
        recogniser.recognise(texts(manuscript)).stream()
            .flatMap(recognition -> recognition.mentions().stream())
            .map(mention -> mention.concept().id())
            .collect(ImmutableSet.toImmutableSet());

    assertThat(rows().map(row -> row.get("concept")).distinct()).isSubsetOf(named);
  }

  private static ImmutableList<SourceText> texts(Manuscript manuscript) {
    return Stream.concat(
            manuscript.sections().flatMap(Section::paragraphs),
            manuscript.figures().flatMap(figure -> figure.caption().stream()))
        .map(Paragraph::text)
        .collect(ImmutableList.toImmutableList());
  }
}
