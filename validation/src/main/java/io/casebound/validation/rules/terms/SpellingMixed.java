package io.casebound.validation.rules.terms;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Passage;
import io.casebound.validation.rules.WordFile;
import io.casebound.validation.rules.Words;
import io.casebound.validation.text.Sentence.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A manuscript keeps to British or to American spelling. Said once, where the rarer first stands.
 */
@RuleInfo(
    id = "SPELLING-MIXED",
    severity = WARNING,
    tags = {"terms"},
    summary = "\"{word}\" is {language} spelling, unlike \"{other}\" at {place}")
final class SpellingMixed implements Rule<ReviewContext> {
  private static final int SHORTEST = 4;
  private static final ImmutableList<List<String>> PAIRS =
      WordFile.rows(SpellingMixed.class, "spellings.tsv").collect(ImmutableList.toImmutableList());
  private static final SpellingStems BRITISH = stems(0);
  private static final SpellingStems AMERICAN = stems(1);

  private static SpellingStems stems(int column) {
    return new SpellingStems(
        PAIRS.stream()
            .map(pair -> SpellingStem.parse(pair.get(column)))
            .collect(ImmutableList.toImmutableList()));
  }

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    List<Integer> british = places(BRITISH, SpellingMixed::mayBeBritish, words);
    if (british.isEmpty()) {
      return;
    }
    List<Integer> american = places(AMERICAN, word -> !BRITISH.hold(word), words);
    if (!american.isEmpty()) {
      boolean rareBritish = british.size() <= american.size();
      say(
          rareBritish ? british : american,
          rareBritish ? american : british,
          rareBritish ? "British" : "American",
          words,
          remarks);
    }
  }

  private static List<Integer> places(
      SpellingStems stems, Predicate<String> candidates, Words words) {
    List<Integer> places = new ArrayList<>();
    for (String word : words.vocabulary()) {
      if (word.length() > SHORTEST && candidates.test(word) && stems.hold(word)) {
        addPlaces(word, words, places);
      }
    }
    return places;
  }

  /** Every British stem has one of these. */
  private static boolean mayBeBritish(String word) {
    for (int at = word.indexOf('e', 1); at > 0; at = word.indexOf('e', at + 1)) {
      if ("aor".indexOf(word.charAt(at - 1)) >= 0) {
        return true;
      }
    }
    return word.contains("our");
  }

  /** The places outside of names, which keep the spelling of their country. */
  private static void addPlaces(String word, Words words, List<Integer> places) {
    words.places(word).filter(place -> isText(place, words)).forEach(places::add);
  }

  private static boolean isText(int place, Words words) {
    Passage passage = words.passage(place);
    boolean capital = Character.isUpperCase(words.letter(place, 0));
    boolean first = place == passage.first() || words.near(place, -1).equals(".");
    return (!capital || first) && passage.zone() != Zone.BACK && passage.zone() != Zone.KEYWORDS;
  }

  private static void say(
      List<Integer> rare, List<Integer> usual, String language, Words words, RemarkSink remarks) {
    int first = rare.stream().min(Integer::compare).orElseThrow();
    int other = usual.stream().min(Integer::compare).orElseThrow();
    remarks
        .at(words.span(first))
        .with("word", words.printed(first))
        .with("language", language)
        .with("other", words.printed(other))
        .with("place", words.span(other).inWords())
        .fix(Fix.advice("Keep to the spelling that the journal wants throughout."))
        .say();
  }
}
