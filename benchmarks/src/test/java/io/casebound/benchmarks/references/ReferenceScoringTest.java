package io.casebound.benchmarks.references;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.benchmarks.references.LabelledReference.Segment;
import io.casebound.citations.printed.chain.FieldLabel;
import io.casebound.citations.printed.chain.Tokens;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceScoringTest {
  private static LabelledReference reference(String raw, String... labelled) {
    ImmutableList.Builder<Segment> segments = ImmutableList.builder();
    for (int i = 0; i < labelled.length; i += 2) {
      int start = raw.indexOf(labelled[i + 1]);
      segments.add(new Segment(labelled[i], start, start + labelled[i + 1].length()));
    }
    return new LabelledReference("other", "group", raw, false, true, segments.build());
  }

  @Test
  void countsWhatIsFoundWantedAndRight() {
    FieldScores scores = new FieldScores();
    boolean first =
        scores.add(
            Map.of("title", List.of("A"), "year", List.of("2001")),
            Map.of("title", List.of("A"), "year", List.of("2002"), "volume", List.of("3")));
    boolean second = scores.add(Map.of("title", List.of("B")), Map.of("title", List.of("B")));
    assertThat(first).isFalse();
    assertThat(second).isTrue();
    assertThat(scores.all().f1()).isEqualTo(2.0 * 2 / (3 + 4));
    assertThat(scores.wholly()).isEqualTo(0.5);
  }

  @Test
  void comparesWithoutMarksAtTheEnds() {
    assertThat(
            ScoredFields.wanted(
                reference(
                    "Ritter, J. (2010). Osteosarcoma, 21(7), pp. 320-5.",
                    "author",
                    "Ritter, J.",
                    "date",
                    "(2010).",
                    "title",
                    "Osteosarcoma,",
                    "volume",
                    "21(7),",
                    "pages",
                    "pp. 320-5.")))
        .containsEntry("authors", List.of("Ritter, J"))
        .containsEntry("year", List.of("2010"))
        .containsEntry("title", List.of("Osteosarcoma"))
        .containsEntry("volume", List.of("21"))
        .containsEntry("pages", List.of("320-5"));
  }

  @Test
  void givesEveryTokenALabel() {
    LabelledReference reference =
        reference(
            "Ritter J. Osteosarcoma. 2010;21(7):320",
            "author",
            "Ritter J.",
            "title",
            "Osteosarcoma.",
            "volume",
            "2010;21(7):",
            "pages",
            "320");
    GoldLabels gold = GoldLabels.of(reference, Tokens.of(reference.raw()));
    FieldLabel[] labels = gold.labels();
    assertThat(labels).doesNotContainNull().hasSize(13);
    assertThat(labels[0]).isEqualTo(FieldLabel.AUTHOR);
    assertThat(labels[5]).isEqualTo(FieldLabel.YEAR);
    assertThat(labels[7]).isEqualTo(FieldLabel.VOLUME);
    assertThat(labels[9]).isEqualTo(FieldLabel.ISSUE);
    assertThat(labels[12]).isEqualTo(FieldLabel.PAGES);
  }

  @Test
  void readsOffsetsInCodePoints(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("set.jsonl"),
        "{\"id\": 0, \"license\": null, \"raw\": \"\\ud83e\\uddb4 Bone. 2010\","
            + " \"seg\": [[\"title\", 2, 6], [\"year\", 8, 12]]}\n",
        StandardCharsets.UTF_8);
    LabelledReference reference = LabelledReferences.read(folder, "set").get(0);
    assertThat(reference.segments()).extracting(reference::text).containsExactly("Bone", "2010");
  }
}
