package io.casebound.validation.rules.abbreviations;

import static io.casebound.model.remark.Severity.NOTE;

import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text must write out an abbreviation that it uses more than once, unless everybody knows it.
 */
@RuleInfo(
    id = "ABBREVIATION-UNINTRODUCED",
    severity = NOTE,
    tags = {"abbreviations"},
    summary = "The text uses the abbreviation {short} {count} times, but never writes it out")
final class AbbreviationUnintroduced implements Rule<ReviewContext> {
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?<![\\p{L}\\p{N}./-])[A-Z]{3,6}(?=s?(?![\\p{L}\\p{N}/-]))");
  private static final Pattern ROMAN = Pattern.compile("[IVX]+");
  private static final int OFTEN = 2;

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Map<String, Uses> uses = new LinkedHashMap<>();
    for (Part part : Part.of(review)) {
      if (part.isText()) {
        part.paragraphs().forEach(text -> count(text, uses));
      }
    }
    Set<String> explained = Explanations.in(review, uses.keySet());
    uses.forEach(
        (shortForm, found) -> {
          if (found.count >= OFTEN && !explained.contains(shortForm)) {
            remarks
                .at(found.first)
                .with("short", shortForm)
                .with("count", found.count)
                .fix(Fix.advice("Write it out at its first mention."))
                .say();
          }
        });
  }

  private static void count(SourceText text, Map<String, Uses> uses) {
    Matcher found = ABBREVIATION.matcher(text);
    while (found.find()) {
      if (!UsualAbbreviations.contain(found.group()) && !ROMAN.matcher(found.group()).matches()) {
        SourceSpan span = text.span(found.start(), found.end());
        uses.computeIfAbsent(found.group(), key -> new Uses(span)).count++;
      }
    }
  }

  private static final class Uses {
    private final SourceSpan first;
    private int count;

    Uses(SourceSpan first) {
      this.first = first;
    }
  }
}
