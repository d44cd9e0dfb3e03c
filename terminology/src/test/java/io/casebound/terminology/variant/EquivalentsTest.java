package io.casebound.terminology.variant;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.terminology.csv.CsvRow;
import io.casebound.terminology.csv.CsvTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

final class EquivalentsTest {
  private static final ImmutableList<CsvRow> ROWS =
      CsvTable.resource(Equivalents.class, "equivalents.csv");

  /** The strong members of each family. */
  private static Map<String, List<String>> families() {
    return ROWS.stream()
        .filter(row -> row.get("weak").equals("no"))
        .collect(groupingBy(row -> row.get("family"), mapping(row -> row.get("words"), toList())));
  }

  @Test
  void aFamilyIsCalledByOneOfItsWords() {
    assertThat(ROWS)
        .allSatisfy(
            row -> assertThat(families().get(row.get("family"))).contains(row.get("family")));
  }

  @Test
  void aWordHasOneFamily() {
    assertThat(ROWS).extracting(row -> row.get("words")).doesNotHaveDuplicates();
  }

  /**
   * Every strong member stands for another one of its family in two names of one code, or in the
   * synonyms or derivations of the SPECIALIST lexicon.
   */
  @Test
  @EnabledIfEnvironmentVariable(named = "CASEBOUND_DATA", matches = ".+")
  void everyFamilyIsPublished() throws IOException {
    Set<Set<Set<String>>> published =
        PublishedWords.read(Path.of(System.getenv("CASEBOUND_DATA"), "terminology"));
    for (List<String> family : families().values()) {
      assertThat(connected(family, published)).containsExactlyInAnyOrderElementsOf(family);
    }
  }

  private static Set<String> connected(List<String> family, Set<Set<Set<String>>> published) {
    List<String> reached = new ArrayList<>(family.subList(0, 1));
    for (int i = 0; i < reached.size(); i++) {
      Set<String> words = PublishedWords.words(reached.get(i));
      for (String other : family) {
        if (!reached.contains(other)
            && published.contains(Set.of(words, PublishedWords.words(other)))) {
          reached.add(other);
        }
      }
    }
    return Set.copyOf(reached);
  }
}
