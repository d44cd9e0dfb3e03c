package io.casebound.validation.rules.abbreviations;

import static io.casebound.model.remark.Severity.NOTE;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.casebound.model.SectionRole;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Passage;
import io.casebound.validation.rules.Words;
import io.casebound.validation.text.Sentence.Zone;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The text must write out an abbreviation that it uses more than once, unless everybody knows it.
 */
@RuleInfo(
    id = "ABBREVIATION-UNINTRODUCED",
    severity = NOTE,
    tags = {"abbreviations"},
    summary = "The text uses the abbreviation {short} {count}, but never writes it out")
final class AbbreviationUnintroduced implements Rule<ReviewContext> {
  private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]{3,6}s?");
  private static final Pattern ROMAN = Pattern.compile("[IVX]+");
  private static final int SHORTEST = 3;
  private static final int LONGEST = 7;
  private static final int OFTEN = 2;

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    ListMultimap<String, Integer> uses = uses(words);
    Set<String> explained = Explanations.in(review, uses.keySet());
    uses.asMap()
        .forEach(
            (shortForm, places) -> {
              if (!explained.contains(shortForm)) {
                int first = places.stream().min(Integer::compare).orElseThrow();
                int start = words.start(first);
                remarks
                    .at(words.passage(first).text().span(start, start + shortForm.length()))
                    .with("short", shortForm)
                    .with("count", places.size() == 2 ? "twice" : places.size() + " times")
                    .fix(Fix.advice("Write it out at its first mention."))
                    .say();
              }
            });
  }

  /** The places of each abbreviation that the text uses often, in the singular. */
  private static ListMultimap<String, Integer> uses(Words words) {
    ListMultimap<String, Integer> uses = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (String word : words.vocabulary()) {
      if (word.length() >= SHORTEST && word.length() <= LONGEST && isAscii(word)) {
        for (int place = words.first(word); place >= 0; place = words.next(place)) {
          if (isUse(place, words)) {
            uses.put(Introductions.singular(words.printed(place)), place);
          }
        }
      }
    }
    uses.asMap()
        .entrySet()
        .removeIf(
            each ->
                each.getValue().size() < OFTEN
                    || UsualAbbreviations.contain(each.getKey())
                    || ROMAN.matcher(each.getKey()).matches());
    return uses;
  }

  private static boolean isAscii(String word) {
    char first = word.charAt(0);
    return first >= 'a' && first <= 'z';
  }

  /** Whether it stands in the text in capitals, and is no part of a compound or a name. */
  private static boolean isUse(int place, Words words) {
    return Character.isUpperCase(words.letter(place, 1))
        && isText(words.passage(place))
        && ABBREVIATION.matcher(words.printed(place)).matches()
        && !isJoined(place, ".-/", words)
        && !(place + 1 < words.passage(place).end()
            && isJoined(place + 1, "", words)
            && "-/".contains(words.word(place + 1)));
  }

  private static boolean isText(Passage passage) {
    return passage.zone() == Zone.BODY && passage.role() != SectionRole.ABBREVIATIONS;
  }

  /** Whether it is stuck to the word before, and that is one of the marks or no mark at all. */
  private static boolean isJoined(int place, String marks, Words words) {
    if (!words.isGlued(place)) {
      return false;
    }
    String before = words.near(place, -1);
    return marks.isEmpty()
        || marks.contains(before)
        || Character.isLetterOrDigit(before.charAt(before.length() - 1));
  }
}
