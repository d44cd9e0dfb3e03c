package io.casebound.manuscripts.prose;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.reference.Reference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceListsTest {
  @ParameterizedTest
  @ValueSource(strings = {"[%d] ", "%d. ", "%d) ", "(%d) ", "%d ", "  %d.\t"})
  void splitsNumberedEntriesOverSeveralLines(String label) {
    String list =
        label.formatted(1)
            + "Able A. On tibial\n   tumours. J Bone. 2019;\n   4:11-12.\n"
            + label.formatted(2)
            + "Baker B. Knees. 2020.\n"
            + label.formatted(3)
            + "Cole C. Hips.\n 2021.";
    ReferenceLists.Split split = split(list);
    assertThat(split.references())
        .extracting(reference -> reference.id() + "|" + reference.text())
        .containsExactly(
            "1|Able A. On tibial tumours. J Bone. 2019; 4:11-12.",
            "2|Baker B. Knees. 2020.",
            "3|Cole C. Hips. 2021.");
    assertThat(split.references().get(1).label().orElseThrow().value()).isEqualTo("2");
    assertThat(split.rest()).isEmpty();
  }

  @Test
  void takesNoYearOrPageAtALinesStartForANumber() {
    assertThat(split("1. Able A. Knees.\n2. Baker B. Hips. J Bone\n12. 3-4.\n3. Cole C. Feet."))
        .extracting(ReferenceListsTest::ids)
        .isEqualTo("1 2 3");
  }

  @Test
  void splitsEntriesThatRunOnInOneLine() {
    assertThat(ids(split("1. Able A. Knees. 2019. 2. Baker B. Hips. 2020. 3. Cole C. Feet. 2021.")))
        .isEqualTo("1 2 3");
  }

  @Test
  void leavesTheLicenceBehindTheListOut() {
    ReferenceLists.Split split =
        split(
            "1. Able A. Knees. 2019.\n2. Baker B. Hips. 2020.\n\nThis is an open access article.");
    assertThat(split.references()).hasSize(2);
    assertThat(split.references().get(1).text().value()).isEqualTo("Baker B. Hips. 2020.");
    assertThat(split.rest()).hasSize(1);
  }

  @Test
  void splitsAtHangingIndents() {
    assertThat(
            texts(
                "Able A, Baker B. Knees in\n    motion. 2019.\nCole C. Feet at\n    rest. 2020.\n"
                    + "Dale D. Hips. 2021."))
        .containsExactly(
            "Able A, Baker B. Knees in motion. 2019.",
            "Cole C. Feet at rest. 2020.",
            "Dale D. Hips. 2021.");
  }

  @Test
  void splitsAtEmptyLines() {
    assertThat(texts("Able A. Knees\nin motion. 2019.\n\nCole C. Feet. 2020.\n\nDale D. Hips."))
        .containsExactly("Able A. Knees in motion. 2019.", "Cole C. Feet. 2020.", "Dale D. Hips.");
  }

  @Test
  void splitsWhereAnAuthorBegins() {
    assertThat(
            texts(
                "Able, A., & Baker, B. (2019). Knees\nof Man. J Bone, 4.\nCole, C. (2020). Feet."))
        .containsExactly(
            "Able, A., & Baker, B. (2019). Knees of Man. J Bone, 4.", "Cole, C. (2020). Feet.");
  }

  @Test
  void splitsAtBullets() {
    assertThat(texts("• Able A. Knees.\n  2019.\n• Cole C. Feet."))
        .containsExactly("Able A. Knees. 2019.", "Cole C. Feet.");
  }

  @Test
  void keepsIdentifiersUniqueWhereANumberIsPrintedTwice() {
    assertThat(ids(split("1. Able A. Knees.\n2. Baker B. Hips.\n2. Cole C. Feet.")))
        .isEqualTo("1 2 2-2");
  }

  private static List<String> texts(String list) {
    return split(list).references().stream().map(Reference::text).map(SourceText::value).toList();
  }

  private static String ids(ReferenceLists.Split split) {
    return String.join(" ", split.references().stream().map(Reference::id).toList());
  }

  private static ReferenceLists.Split split(String list) {
    Source source = Source.of("list.txt", list);
    List<TextLine> lines = new ArrayList<>();
    int start = 0;
    boolean gap = false;
    for (String line : Splitter.on('\n').split(list)) {
      if (!line.isBlank()) {
        lines.add(new TextLine(SourceText.verbatim(source, start, start + line.length()), gap));
      }
      gap = line.isBlank();
      start += line.length() + 1;
    }
    return ReferenceLists.split(lines, LineJoiner.of(source));
  }
}
