package io.casebound.validation.rules.numbers;

import com.google.common.collect.ImmutableList;
import io.casebound.terminology.ConceptKind;
import io.casebound.terminology.recognise.Mention;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Passage;
import io.casebound.validation.rules.WordFile;
import io.casebound.validation.rules.Words;
import java.util.Optional;

/**
 * Which words name a drug: the names of the terminology, and words with the ending of an
 * international nonproprietary name, from {@code drug-endings.txt}.
 */
final class DrugNames {
  private static final ImmutableList<String> ENDINGS =
      WordFile.lines(DrugNames.class, "drug-endings.txt");

  private static final int SHORTEST = 6;

  /** The concept of a drug as such. */
  private static final String ANY = "medication";

  private final ReviewContext review;
  private final Words words;

  DrugNames(ReviewContext review) {
    this.review = review;
    this.words = Words.of(review);
  }

  /** The drug that a word names or is part of the name of, the same for all its names. */
  Optional<String> at(int place) {
    Passage passage = words.passage(place);
    for (Mention mention : review.mentions(passage.text())) {
      if (mention.concept().kind() == ConceptKind.MEDICATION
          && !mention.concept().id().equals(ANY)
          && mention.start() <= words.start(place)
          && words.end(place) <= mention.end()) {
        return Optional.of(mention.concept().preferredTerm());
      }
    }
    return Optional.of(words.word(place)).filter(DrugNames::hasEnding);
  }

  private static boolean hasEnding(String word) {
    return word.length() >= SHORTEST && ENDINGS.stream().anyMatch(word::endsWith);
  }
}
