package io.casebound.citations.rules.list;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.casebound.citations.ReferenceList;
import io.casebound.citations.rules.ReferenceListRule;
import io.casebound.model.Citation;
import io.casebound.model.Paragraph;
import io.casebound.model.Section;
import io.casebound.model.SourceSpan;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text that cites by number must not also cite by name and year, nor the other way round. A name
 * and year in a sentence that has a number too are part of the sentence; a number in brackets
 * counts only where the list has an entry of that number.
 */
@RuleInfo(
    id = "CITATION-SYSTEMS-MIXED",
    severity = WARNING,
    tags = {"citations", "style"},
    summary = "{citation} cites by {way}, but the rest of the text by {usual}")
final class CitationSystemsMixed implements ReferenceListRule {
  private static final int FEWEST = 3;
  private static final String BY_NUMBER = "number";
  private static final String BY_NAME = "name and year";

  /** So far around a name and year a number may stand that cites the same work, in characters. */
  private static final int SENTENCE = 160;

  private static final String NAME = "\\p{Lu}[\\p{L}'’-]{1,30}";
  private static final String NAMES = NAME + "(?: et al\\.?| (?:and|&) " + NAME + ")";
  private static final String YEAR = "(?:19|20)\\d\\d[a-z]?";
  private static final Pattern ANY_YEAR = Pattern.compile("(?<!\\d)" + YEAR + "(?!\\d)");
  private static final int YEAR_DIGITS = 4;
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
  private static final Pattern NAME_AND_YEAR =
      Pattern.compile(
          "\\(" + NAMES + ",? " + YEAR + "\\)|(?<!\\p{L})" + NAMES + " [(\\[]" + YEAR + "[)\\]]");

  @Override
  public void check(ReferenceList references, RemarkSink remarks) {
    ImmutableList<CitedText.Place> places = CitedText.everywhere(references);
    ImmutableList<CitedText.Place> numbers =
        places.stream()
            .filter(place -> NumberedCitation.parse(place.printed()).isPresent())
            .collect(toImmutableList());
    long names = places.stream().filter(place -> ANY_YEAR.matcher(place.printed()).find()).count();
    if (areMost(numbers.size(), places.size())) {
      references.manuscript().body().stream()
          .flatMap(Section::paragraphs)
          .forEach(paragraph -> check(paragraph, remarks));
    } else if (areMost(names, places.size())) {
      CitedEntries entries = CitedEntries.of(references);
      numbers.stream()
          .filter(place -> !entries.places(place).isEmpty())
          .forEach(place -> say(place.span(), place.printed(), BY_NUMBER, BY_NAME, remarks));
    }
  }

  private static boolean areMost(long some, int all) {
    return some >= FEWEST && 10 * some >= 9L * all;
  }

  private static void say(
      SourceSpan span, String citation, String way, String usual, RemarkSink remarks) {
    remarks
        .at(span)
        .with("citation", citation)
        .with("way", way)
        .with("usual", usual)
        .fix(
            Fix.advice(
                usual.equals(BY_NUMBER)
                    ? "Cite the work by its number in the reference list."
                    : "Cite the work by its authors and year."))
        .say();
  }

  private static void check(Paragraph paragraph, RemarkSink remarks) {
    if (!hasYearInBrackets(paragraph.text().value())) {
      return;
    }
    ImmutableList<MatchResult> found =
        NAME_AND_YEAR.matcher(paragraph.text().value()).results().collect(toImmutableList());
    for (MatchResult place : found) {
      if (paragraph.citations().stream().noneMatch(citation -> isNear(citation, place))) {
        SourceSpan span = paragraph.text().span(place.start(), place.end());
        say(span, place.group(), BY_NAME, BY_NUMBER, remarks);
      }
    }
  }

  /** Whether a bracket closes behind four digits, or four and a small letter. */
  private static boolean hasYearInBrackets(String text) {
    for (int at = YEAR_DIGITS; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == ')' || c == ']') {
        char before = text.charAt(at - 1);
        int end = before >= 'a' && before <= 'z' ? at - 1 : at;
        if (end >= YEAR_DIGITS && DIGITS.matchesAllOf(text.substring(end - YEAR_DIGITS, end))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isNear(Citation citation, MatchResult place) {
    return citation.end() > place.start() - SENTENCE && citation.start() < place.end() + SENTENCE;
  }
}
