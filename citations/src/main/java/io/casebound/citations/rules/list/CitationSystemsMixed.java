package io.casebound.citations.rules.list;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.ReferenceList;
import io.casebound.citations.rules.ReferenceListRule;
import io.casebound.model.Citation;
import io.casebound.model.Paragraph;
import io.casebound.model.Section;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text that cites by number must not also cite by name and year. A name and year in a sentence
 * that has a number too are part of the sentence. The other way round nothing is said: a lone
 * number in brackets may be anything.
 */
@RuleInfo(
    id = "CITATION-SYSTEMS-MIXED",
    severity = WARNING,
    tags = {"citations", "style"},
    summary = "{citation} cites by name and year, the rest of the text by number")
final class CitationSystemsMixed implements ReferenceListRule {
  private static final int FEWEST_NUMBERS = 3;

  /** So far around a name and year a number may stand that cites the same work, in characters. */
  private static final int SENTENCE = 160;

  private static final String NAME = "\\p{Lu}[\\p{L}'’-]{1,30}";
  private static final String NAMES = NAME + "(?: et al\\.?| (?:and|&) " + NAME + ")";
  private static final String YEAR = "(?:19|20)\\d\\d[a-z]?";
  private static final Pattern YEAR_IN_BRACKETS = Pattern.compile("\\d\\d\\d\\d[a-z]?[)\\]]");
  private static final Pattern NAME_AND_YEAR =
      Pattern.compile(
          "\\(" + NAMES + ",? " + YEAR + "\\)|(?<!\\p{L})" + NAMES + " [(\\[]" + YEAR + "[)\\]]");

  @Override
  public void check(ReferenceList references, RemarkSink remarks) {
    ImmutableList<CitedText.Place> places = CitedText.everywhere(references.manuscript());
    long numbers =
        places.stream()
            .filter(place -> NumberedCitation.parse(place.printed()).isPresent())
            .count();
    if (numbers < FEWEST_NUMBERS || 10 * numbers < 9L * places.size()) {
      return;
    }
    references.manuscript().body().stream()
        .flatMap(Section::paragraphs)
        .forEach(paragraph -> check(paragraph, remarks));
  }

  private static void check(Paragraph paragraph, RemarkSink remarks) {
    if (!YEAR_IN_BRACKETS.matcher(paragraph.text().value()).find()) {
      return;
    }
    ImmutableList<MatchResult> found =
        NAME_AND_YEAR.matcher(paragraph.text().value()).results().collect(toImmutableList());
    for (MatchResult place : found) {
      if (paragraph.citations().stream().noneMatch(citation -> isNear(citation, place))) {
        remarks
            .at(paragraph.text().span(place.start(), place.end()))
            .with("citation", place.group())
            .fix(Fix.advice("Cite the work by its number in the reference list."))
            .say();
      }
    }
  }

  private static boolean isNear(Citation citation, MatchResult place) {
    return citation.end() > place.start() - SENTENCE && citation.start() < place.end() + SENTENCE;
  }
}
