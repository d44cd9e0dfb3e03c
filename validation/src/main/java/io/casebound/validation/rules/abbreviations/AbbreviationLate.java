package io.casebound.validation.rules.abbreviations;

import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.model.SourceText;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.model.text.TextRange;
import io.casebound.validation.ReviewContext;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** An abbreviation must be introduced where it is first used. */
@RuleInfo(
    id = "ABBREVIATION-LATE",
    severity = WARNING,
    tags = {"abbreviations"},
    summary = "The {part} uses the abbreviation {short} before it introduces it at {place}")
final class AbbreviationLate implements Rule<ReviewContext> {
  private static final String JOINS = "-‐‑–/+";

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    for (Part part : Part.of(review)) {
      Set<String> seen = new HashSet<>();
      for (Introduction introduction : part.introductions()) {
        if (seen.add(introduction.shortForm()) && needsIntroduction(introduction.shortForm())) {
          check(part, introduction, remarks);
        }
      }
    }
  }

  private static void check(Part part, Introduction introduction, RemarkSink remarks) {
    part.paragraphs().stream()
        .flatMap(
            text ->
                Part.uses(introduction.shortForm(), text).stream()
                    .filter(use -> standsAlone(introduction, text, use))
                    .map(use -> text.span(use.start(), use.end())))
        .findFirst()
        .filter(use -> use.start() < introduction.span().start())
        .ifPresent(
            use ->
                remarks
                    .at(use)
                    .with("part", part.name())
                    .with("short", introduction.shortForm())
                    .with("place", introduction.span().inWords())
                    .fix(Fix.advice("Write it out here, with the abbreviation in brackets."))
                    .say());
  }

  /** Names of genes (IDH1) and what everybody knows (INR) may stand before. */
  private static boolean needsIntroduction(String shortForm) {
    return shortForm.chars().noneMatch(Character::isDigit)
        && !UsualAbbreviations.contain(shortForm);
  }

  /**
   * Whether it is no part of a compound (PET-CT), not in brackets and not explained on the spot.
   */
  private static boolean standsAlone(Introduction introduction, SourceText text, TextRange use) {
    boolean joined =
        (use.start() > 0 && JOINS.indexOf(text.charAt(use.start() - 1)) >= 0)
            || (use.start() > 0 && "([".indexOf(text.charAt(use.start() - 1)) >= 0)
            || (use.end() < text.length() && JOINS.indexOf(text.charAt(use.end())) >= 0);
    String firstWord = introduction.longForm().of(introduction.text()).split("[ -]", 2)[0];
    String behind =
        text.value()
            .substring(use.end(), Math.min(text.length(), use.end() + firstWord.length() + 3));
    return !joined && !behind.toLowerCase(Locale.ROOT).contains(firstWord.toLowerCase(Locale.ROOT));
  }
}
