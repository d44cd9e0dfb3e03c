package io.casebound.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SuggesterTest {
  private static final Terminology MAP = Terminology.bundled();

  @ParameterizedTest
  @CsvSource({
    // Misspelt, out of order, and unknown with known words in it.
    "osteosarkoma, osteosarcoma",
    "inflamatory miofibroblastic tumour, inflammatory myofibroblastic tumor",
    "sarcoma Ewing, Ewing sarcoma",
    "tibia proximal, proximal tibia",
    "giant cell tumour of the distal radius, giant cell tumor of bone"
  })
  void theNearestNameComesFirst(String text, String preferred) {
    assertThat(MAP.suggest(text, 5).get(0).concept().preferredTerm()).isEqualTo(preferred);
  }

  @Test
  void showsTheSynonymThatCameNearest() {
    Suggestion suggestion = MAP.suggest("osteogenic sarkoma", 1).get(0);

    assertThat(suggestion.concept().id()).isEqualTo("osteosarcoma");
    assertThat(suggestion.term().text()).isEqualTo("osteogenic sarcoma");
    assertThat(suggestion.similarity()).isBetween(0.9, 0.99);
  }

  /**
   * One wrong letter in a name of eight or more: seeded, so that each run makes the same errors.
   */
  @Test
  void findsTheConceptOfAlmostEveryNameWithOneWrongLetter() {
    Random random = new Random(1);
    List<Concept> concepts =
        MAP.concepts().stream().filter(concept -> concept.preferredTerm().length() >= 8).toList();
    int first = 0;
    int runs = 80;
    for (int run = 0; run < runs; run++) {
      Concept concept = concepts.get(random.nextInt(concepts.size()));
      String wrong = wrong(concept.preferredTerm(), random);
      List<Suggestion> suggestions = MAP.suggest(wrong, 5);
      assertThat(suggestions).as(wrong).isNotEmpty();
      first += suggestions.get(0).concept().equals(concept) ? 1 : 0;
    }
    assertThat((double) first / runs).isGreaterThan(0.95);
  }

  private static String wrong(String name, Random random) {
    int at = 1 + random.nextInt(name.length() - 2);
    char letter = (char) ('a' + random.nextInt(26));
    return switch (random.nextInt(4)) {
      case 0 -> name.substring(0, at) + name.substring(at + 1);
      case 1 -> name.substring(0, at) + letter + name.substring(at);
      case 2 -> name.substring(0, at) + letter + name.substring(at + 1);
      default ->
          name.substring(0, at - 1)
              + name.charAt(at)
              + name.charAt(at - 1)
              + name.substring(at + 1);
    };
  }
}
