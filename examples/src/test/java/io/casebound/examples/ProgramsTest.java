package io.casebound.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgramsTest {
  private static final Path MANUSCRIPT = Renderings.CASE.resolve("manuscript.xml");

  /** A program that prints. */
  private interface Program {
    void run(PrintStream out) throws IOException;
  }

  private static List<String> lines(Program program) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    program.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void readManuscriptPrintsTheOutline() throws IOException {
    assertThat(lines(out -> ReadManuscript.print(MANUSCRIPT, out)))
        .startsWith(
            "Inflammatory Myofibroblastic Tumor of the Proximal Tibia Mistaken for Metastatic"
                + " Osteosarcoma: A Case Report")
        .contains(MANUSCRIPT + ":65:14 Case Presentation", MANUSCRIPT + ":83:7 Figure 2");
  }

  @Test
  void recogniseTermsPrintsConceptsWithTheirPlace() throws IOException {
    assertThat(lines(out -> RecogniseTerms.print(MANUSCRIPT, out)))
        .anyMatch(line -> line.endsWith(" osteosarcoma"))
        .anyMatch(line -> line.endsWith(" Ewing sarcoma"))
        .allMatch(line -> line.startsWith(MANUSCRIPT + ":"));
  }

  @Test
  void restyleReferencesPrintsThemAsTheStyleWants() throws IOException {
    assertThat(lines(out -> RestyleReferences.print(MANUSCRIPT, "apa", out)))
        .hasSize(9)
        .anyMatch(line -> line.startsWith("Gleason, B. C., & Hornick, J. L. (2008)."));
  }

  @Test
  void reviewManuscriptFailsABuildOnWarnings() throws IOException {
    assertThat(lines(out -> assertThat(ReviewManuscript.passes(MANUSCRIPT, out)).isFalse()))
        .anyMatch(line -> line.contains(": FIGURE-UNMENTIONED: "));
  }
}
