package io.casebound.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.cli.Command.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsExportCommandTest {
  @TempDir private Path folder;

  private Path vocabulary() throws IOException {
    return Files.writeString(
        folder.resolve("x.obo"), "[Term]\nid: HP:1\nname: one\nxref: NCIT:C2\n");
  }

  @ParameterizedTest
  @CsvSource({
    "sssom, concept-map, '\nHP:1\tone\tskos:mappingRelation\tNCIT:C2\t\t'",
    "skos, concept-map, '<http://purl.obolibrary.org/obo/HP_1> a skos:Concept ;'",
    "fhir-r4, concept-map, '\"equivalence\" : \"relatedto\"'",
    "FHIR-R5, concept-map, '\"relationship\" : \"related-to\"'",
    "fhir-r4, code-system, '\"resourceType\" : \"CodeSystem\"'"
  })
  void writesEachFormat(String to, String resource, String expected) throws IOException {
    Run run = Command.run("terms", "export", "--to", to, "--resource", resource, vocabulary());

    assertThat(run.status()).isEqualTo(ExitStatus.FINE);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains(expected);
  }

  @Test
  void writesTheTablesOfAMapIntoAFolder() throws IOException {
    Path map = folder.resolve("a/map");

    Run run = Command.run("terms", "export", "--to", "csv", "-o", map, vocabulary());

    assertThat(run.status()).isEqualTo(ExitStatus.FINE);
    assertThat(map.resolve("terms.csv"))
        .hasContent("concept,term,language,kind,ambiguous\nHP:1,one,en,preferred,no\n");
    assertThat(map.resolve("codes.csv")).content().contains("HP:1,NCIt,,C2,,unspecified,x.obo");
    assertThat(map.toFile().list()).hasSize(4);
  }

  @Test
  void mapsOneSystemOfTheBundledMapToAnother() {
    Run run =
        Command.run("terms", "export", "--to", "sssom", "--from", "radlex", "--codes", "snomed ct");

    assertThat(run.status()).isEqualTo(ExitStatus.FINE);
    assertThat(run.out().lines().filter(line -> !line.startsWith("#")).skip(1))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("RADLEX:RID") && line.contains("\tSNOMEDCT:"));
  }

  @Test
  void saysWhichSystemsThereAre() throws IOException {
    Run run = Command.run("terms", "export", "--to", "sssom", "--codes", "ICD-9", vocabulary());

    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err()).contains("there are no codes of ICD-9 here, but of HPO, NCIt.");
  }

  @Test
  void saysWhatDoesNotGoTogether() {
    assertThat(Command.run("terms", "export", "--to", "skos", "--from", "RadLex").err())
        .contains("--from is for mappings");
    assertThat(Command.run("terms", "export", "--to", "csv").err())
        .contains("--to csv writes several files; name a folder with -o.");
    assertThat(Command.run("terms", "export").status()).isEqualTo(ExitStatus.FAILED);
  }
}
