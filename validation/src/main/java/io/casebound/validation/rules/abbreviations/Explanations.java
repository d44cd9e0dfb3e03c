package io.casebound.validation.rules.abbreviations;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.Manuscript;
import io.casebound.model.Paragraph;
import io.casebound.model.SectionRole;
import io.casebound.model.SourceText;
import io.casebound.model.text.TextRange;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Parts;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a manuscript says what an abbreviation means, other than by {@link Introductions}: in a
 * list of abbreviations, under a figure or table ({@code IMT, inflammatory …}), the other way round
 * ({@code IMT (inflammatory …)}), or by saying that it names a gene.
 */
final class Explanations {
  private static final Pattern BEHIND =
      Pattern.compile(
          "s? ?[:=] ?(\\p{L}).*|s?, (\\p{Ll}).*|s?(?: \\p{Ll}{1,12})? \\((\\p{L})[\\p{L}-]++ .*"
              + "|[- ](?:genes?|mutations?|mutant|fusions?|rearrange|translocations?|express|posit|negat).*",
          Pattern.DOTALL);

  private Explanations() {}

  /** Those of {@code abbreviations} that the manuscript explains. */
  static Set<String> in(ReviewContext review, Set<String> abbreviations) {
    Manuscript manuscript = review.manuscript();
    Set<String> introduced =
        Part.of(review).stream()
            .filter(Part::isText)
            .flatMap(part -> part.introductions().stream())
            .map(Introduction::shortForm)
            .collect(ImmutableSet.toImmutableSet());
    List<SourceText> texts =
        Stream.concat(Parts.body(manuscript).stream(), Parts.besideText(manuscript).stream())
            .toList();
    ImmutableList<SourceText> list = listOfAbbreviations(manuscript);
    return abbreviations.stream()
        .filter(
            each ->
                introduced.contains(each)
                    || list.stream().anyMatch(text -> !Part.uses(each, text).isEmpty())
                    || texts.stream().anyMatch(text -> isExplained(each, text)))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableList<SourceText> listOfAbbreviations(Manuscript manuscript) {
    return manuscript
        .sections()
        .filter(section -> section.role() == SectionRole.ABBREVIATIONS)
        .flatMap(section -> section.paragraphs())
        .map(Paragraph::text)
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isExplained(String shortForm, SourceText text) {
    for (TextRange use : Part.uses(shortForm, text)) {
      int end = Math.min(text.length(), use.end() + 60);
      if (standsInBrackets(text, use)
          || isExplainedBehind(shortForm, text.subSequence(use.end(), end))) {
        return true;
      }
    }
    return false;
  }

  /** Whether what follows says what it means, and begins with the same letter. */
  private static boolean isExplainedBehind(String shortForm, CharSequence behind) {
    Matcher found = BEHIND.matcher(behind);
    if (!found.matches()) {
      return false;
    }
    String first =
        Stream.of(1, 2, 3).map(found::group).filter(Objects::nonNull).findFirst().orElse("");
    return first.isEmpty() || first.equalsIgnoreCase(shortForm.substring(0, 1));
  }

  /** {@code dexamethasone (DEX)}, {@code [NIBP]}: what stands before says what it means. */
  private static boolean standsInBrackets(SourceText text, TextRange use) {
    return use.start() > 1
        && "([".indexOf(text.charAt(use.start() - 1)) >= 0
        && use.end() < text.length()
        && ")];,®™".indexOf(text.charAt(use.end())) >= 0;
  }
}
