package io.casebound.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every text, whatever it was put together from. */
class SourceTextPropertiesTest {
  /** A text, and beside each of its characters where it came from. */
  private record Sample(SourceText text, List<Place> places) {}

  private record Place(int start, int end) {}

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyCharacterKnowsItsPlace(int seed) {
    Sample sample = sample(new Random(seed));

    assertKnows(sample.text, sample.places);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aSpanRunsFromItsFirstToItsLastCharacter(int seed) {
    Random random = new Random(seed);
    Sample sample = sample(random);
    int end = random.nextInt(sample.text.length()) + 1;
    int start = random.nextInt(end);

    SourceSpan span = sample.text.span(start, end);

    assertThat(span.start()).isEqualTo(sample.places.get(start).start);
    assertThat(span.end()).isEqualTo(sample.places.get(end - 1).end);
    assertThat(sample.text.span().contains(span)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aSliceKeepsWordsAndPlaces(int seed) {
    Random random = new Random(seed);
    Sample sample = sample(random);
    int end = random.nextInt(sample.text.length() + 1);
    int start = random.nextInt(end + 1);

    SourceText slice = sample.text.slice(start, end);

    assertThat(slice.value()).isEqualTo(sample.text.value().substring(start, end));
    assertThat(slice.subSequence(0, slice.length())).isEqualTo(slice.value());
    assertKnows(slice, sample.places.subList(start, end));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void strippingLeavesWhatStringStripsLeave(int seed) {
    SourceText text = sample(new Random(seed)).text;

    assertThat(text.strip().value()).isEqualTo(text.value().strip());
    assertThat(text.strip().strip()).isEqualTo(text.strip());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void partsPutTogetherAgainAreTheWhole(int seed) {
    Random random = new Random(seed);
    Sample sample = sample(random);
    int cut = random.nextInt(sample.text.length() + 1);

    SourceText whole =
        SourceText.builder(sample.text.source())
            .append(sample.text.slice(0, cut))
            .append(sample.text.slice(cut, sample.text.length()))
            .build();

    assertThat(whole.value()).isEqualTo(sample.text.value());
    assertKnows(whole, sample.places);
  }

  private static void assertKnows(SourceText text, List<Place> places) {
    assertThat(text.length()).isEqualTo(places.size());
    for (int i = 0; i < places.size(); i++) {
      SourceSpan span = text.span(i, i + 1);
      assertThat(new Place(span.start(), span.end()))
          .as("place of character %d of '%s'", i, text)
          .isEqualTo(places.get(i));
    }
  }

  private static Sample sample(Random random) {
    Source source = Source.of("s", letters(random, 20 + random.nextInt(60)));
    SourceText.Builder text = SourceText.builder(source);
    List<Place> places = new ArrayList<>();
    int at = 0;
    while (places.isEmpty() || at < source.text().length() - 8) {
      int start = at + random.nextInt(3);
      int end = start + 1 + random.nextInt(5);
      if (random.nextBoolean()) {
        text.append(start, end);
        IntStream.range(start, end).forEach(i -> places.add(new Place(i, i + 1)));
      } else {
        // As long as its source it would be the source, letter for letter.
        int length = end - start + 1 + random.nextInt(3);
        text.append(letters(random, length), start, end);
        places.addAll(Collections.nCopies(length, new Place(start, end)));
      }
      at = end;
    }
    return new Sample(text.build(), places);
  }

  private static String letters(Random random, int length) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < length; i++) {
      letters.append(" \nabé".charAt(random.nextInt(5)));
    }
    return letters.toString();
  }
}
