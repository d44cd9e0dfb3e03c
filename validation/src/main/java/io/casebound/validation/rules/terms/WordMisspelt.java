package io.casebound.validation.rules.terms;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.WordFile;
import io.casebound.validation.rules.Words;
import io.casebound.validation.text.Sentence.Zone;
import java.util.Optional;

/**
 * A word that differs by one letter from one that the text uses often, or from a common word or one
 * of the terminology; and the usual slips of {@code usual-slips.tsv}. The words of {@code
 * right-words.txt} are left alone.
 */
@RuleInfo(
    id = "WORD-MISSPELT",
    severity = WARNING,
    tags = {"terms"},
    summary = "\"{word}\" may be a slip for \"{other}\"{known}")
final class WordMisspelt implements Rule<ReviewContext> {
  static final int SHORTEST = 8;
  private static final ImmutableSet<String> RIGHT =
      WordFile.words(WordMisspelt.class, "right-words.txt");

  /** Common words by their usual slips, in lower case. */
  private static final ImmutableMap<String, String> USUAL =
      WordFile.lines(WordMisspelt.class, "usual-slips.tsv").stream()
          .map(Splitter.on('\t')::splitToList)
          .collect(ImmutableMap.toImmutableMap(row -> row.get(0), row -> row.get(1)));

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    ImmutableList<String> candidates =
        words.vocabulary().stream()
            .filter(WordMisspelt::isLong)
            .collect(ImmutableList.toImmutableList());
    SlipIndex index = new SlipIndex(Iterables.filter(candidates, words::isRepeated));
    for (String word : candidates) {
      if (!RIGHT.contains(word) && !USUAL.containsKey(word)) {
        check(word, index, words, remarks);
      }
    }
    USUAL.forEach(
        (slip, word) -> {
          if (words.contains(slip)) {
            checkUsual(words.first(slip), word, words, remarks);
          }
        });
  }

  private static void checkUsual(int place, String word, Words words, RemarkSink remarks) {
    if (words.passage(place).zone() != Zone.BACK) {
      boolean capital = Character.isUpperCase(words.letter(place, 0));
      say(
          place,
          capital ? Ascii.toUpperCase(word.charAt(0)) + word.substring(1) : word,
          "",
          words,
          remarks);
    }
  }

  private static void check(String word, SlipIndex index, Words words, RemarkSink remarks) {
    int place = words.first(word);
    if (words.passage(place).zone() == Zone.BACK || !words.isLower(place)) {
      return;
    }
    Optional<String> often = words.isRepeated(word) ? Optional.empty() : index.slipOf(word);
    if (often.isPresent() && MapWords.bundled().contain(word)) {
      return; // then the other is the slip, however often it stands there
    }
    if (often.isPresent()) {
      long count = words.places(often.get()).count();
      say(place, often.get(), ", which the text writes " + count + " times", words, remarks);
    } else {
      MapWords.bundled().slipOf(word).ifPresent(other -> say(place, other, "", words, remarks));
    }
  }

  private static void say(int place, String other, String known, Words words, RemarkSink remarks) {
    remarks
        .at(words.span(place))
        .with("word", words.printed(place))
        .with("other", other)
        .with("known", known)
        .fix(Fix.replaceBy(other))
        .say();
  }

  static boolean isLong(String word) {
    if (word.length() < SHORTEST) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }
}
