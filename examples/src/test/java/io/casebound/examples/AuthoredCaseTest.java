package io.casebound.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.clinical.CaseReport;
import io.casebound.model.clinical.ClinicalCase;
import io.casebound.model.clinical.Coding;
import io.casebound.model.xml.CaseReportXml;
import io.casebound.phenopackets.PhenopacketExporter;
import io.casebound.terminology.Terminology;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example case as case-report XML and as a phenopacket. */
class AuthoredCaseTest {
  private static final Path CASE = Renderings.CASE.resolve("case.xml");
  private static final Instant PUBLISHED = Instant.parse("2026-03-18T00:00:00Z");

  @TempDir private Path folder;

  private static ClinicalCase told() throws IOException {
    return CaseReportXml.read(CASE).clinicalCase().orElseThrow();
  }

  @Test
  void isWrittenInTheOneFormThatThereIs() throws IOException {
    assertThat(CaseReportXml.toXml(CaseReport.of(told()))).isEqualTo(Files.readString(CASE, UTF_8));
  }

  static Stream<Coding> codings() throws IOException {
    return Stream.of(told(), AuthorCase.written()).flatMap(AuthoredCaseTest::codingsIn).distinct();
  }

  private static Stream<Coding> codingsIn(Object value) {
    if (value instanceof Coding coding) {
      return Stream.of(coding);
    }
    if (value instanceof Optional<?> optional) {
      return optional.stream().flatMap(AuthoredCaseTest::codingsIn);
    }
    if (value instanceof List<?> list) {
      return list.stream().flatMap(AuthoredCaseTest::codingsIn);
    }
    return value instanceof Record
        ? Stream.of(value.getClass().getRecordComponents())
            .map(component -> valueOf(component, value))
            .flatMap(AuthoredCaseTest::codingsIn)
        : Stream.empty();
  }

  private static Object valueOf(RecordComponent component, Object value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(component.toString(), e);
    }
  }

  private static final ImmutableSet<Coding> PROVED =
      Terminology.bundled().concepts().stream()
          .flatMap(concept -> concept.codes().stream())
          .map(code -> new Coding(code.system(), code.version(), code.code(), code.label()))
          .collect(ImmutableSet.toImmutableSet());

  @ParameterizedTest
  @MethodSource("codings")
  void everyCodeIsThatOfTheTerminology(Coding coding) {
    assertThat(PROVED).contains(coding);
  }

  @Test
  void theSidesOfPhenopacketsAreThoseOfTheTerminology() {
    assertThat(PROVED)
        .contains(
            new Coding("NCIt", "20.05a", "C25229", "Left"),
            new Coding("NCIt", "20.05a", "C25228", "Right"),
            new Coding("NCIt", "20.05a", "C13332", "Bilateral"));
  }

  @Test
  void aPhenopacketCanNameEverySystemOfTheTerminology() {
    assertThat(PROVED.stream().map(Coding::system).distinct())
        .allSatisfy(
            system ->
                assertThat(PhenopacketExporter.codeSystems())
                    .anySatisfy(known -> assertThat(known.system()).isEqualTo(system)));
  }

  @Test
  void thePhenopacketIsThatOfTheCase() throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    ByteArrayOutputStream leftOut = new ByteArrayOutputStream();

    ExportPhenopacket.print(
        CASE, PUBLISHED, new PrintStream(json, true, UTF_8), new PrintStream(leftOut, true, UTF_8));

    assertThat(json.toString(UTF_8))
        .isEqualTo(Files.readString(Renderings.CASE.resolve("phenopacket.json"), UTF_8));
    assertThat(leftOut.toString(UTF_8).lines())
        .contains(
            "imaging-study[5]/agent: FDG: a phenopacket has no place for it",
            "surgery[1]/procedure: resection and fixation of the tibial tuberosity: it has no code"
                + " that a phenopacket could name");
  }

  @Test
  void authorCaseSavesWhatItWrote() throws IOException {
    Path file = folder.resolve("case.xml");

    AuthorCase.main(new String[] {file.toString()});

    assertThat(CaseReportXml.read(file).clinicalCase()).contains(AuthorCase.written());
  }
}
