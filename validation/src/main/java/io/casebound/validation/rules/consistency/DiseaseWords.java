package io.casebound.validation.rules.consistency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.validation.rules.Passage;
import io.casebound.validation.rules.Words;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Words that by their ending name a disease, whether the terminology holds it or not. */
final class DiseaseWords {
  private static final ImmutableList<String> ENDINGS =
      ImmutableList.of("oma", "omas", "itis", "osis", "iasis", "pathy", "pathies");

  /** Words that are no diseases. */
  private static final ImmutableSet<String> OTHERS =
      ImmutableSet.of(
          "diagnosis",
          "prognosis",
          "hypnosis",
          "symbiosis",
          "apoptosis",
          "mitosis",
          "meiosis",
          "homeopathy",
          "osteopathy",
          "telepathy",
          "empathy",
          "sympathy",
          "anastomosis");

  /** Words of which each English paragraph has some. */
  private static final ImmutableSet<String> ENGLISH = ImmutableSet.of("the", "of", "with", "and");

  /** Words that shortly before a disease deny it, or tell of another person. */
  private static final ImmutableSet<String> DENIALS =
      ImmutableSet.of(
          "no",
          "not",
          "without",
          "denied",
          "excluded",
          "exclude",
          "excluding",
          "mimicking",
          "mother",
          "father",
          "brother",
          "sister",
          "family");

  private static final int BEFORE = 5;

  private static final int SHORTEST = 8;

  /** How many letters of a word at most may differ in another form of it. */
  private static final int ENDING = 5;

  private final Words words;

  DiseaseWords(Words words) {
    this.words = words;
  }

  /** Where they stand in a text; nowhere in one of another language. */
  IntStream in(Passage passage) {
    return IntStream.range(passage.first(), passage.end())
        .filter(place -> isDisease(words.word(place)) && !isDenied(place) && isEnglish(passage));
  }

  private boolean isEnglish(Passage passage) {
    return IntStream.range(passage.first(), passage.end())
        .anyMatch(place -> ENGLISH.contains(words.word(place)));
  }

  private boolean isDenied(int place) {
    return IntStream.rangeClosed(-BEFORE, -1)
        .mapToObj(distance -> words.near(place, distance))
        .anyMatch(DENIALS::contains);
  }

  private static boolean isDisease(String word) {
    return word.length() >= SHORTEST && hasEnding(word) && !OTHERS.contains(word);
  }

  private static boolean hasEnding(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Whether certain texts have the word in any form. */
  boolean areTold(int place, Predicate<Passage> texts) {
    String word = alike(words.word(place));
    String stem = word.substring(0, Math.max(ENDING, word.length() - ENDING));
    return words.vocabulary().stream()
        .filter(each -> each.length() >= ENDING && isFirst(each.charAt(0), stem.charAt(0)))
        .filter(each -> alike(each).startsWith(stem))
        .flatMapToInt(words::places)
        .anyMatch(each -> texts.test(words.passage(each)));
  }

  /** Whether a word may begin as the stem does, whose "oe" and "ae" are "e". */
  private static boolean isFirst(char letter, char stem) {
    return letter == stem || (stem == 'e' && (letter == 'o' || letter == 'a'));
  }

  /** American and British spelling alike. */
  private static String alike(String word) {
    return word.replace("ae", "e").replace("oe", "e");
  }
}
