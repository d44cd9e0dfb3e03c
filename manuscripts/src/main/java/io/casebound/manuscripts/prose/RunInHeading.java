package io.casebound.manuscripts.prose;

import io.casebound.model.SectionRole;
import io.casebound.model.SourceText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading with its text behind it in the same paragraph: {@code Funding: None.}
 *
 * @param title the heading, without its colon
 * @param text what stands behind it
 */
public record RunInHeading(SourceText title, SectionRole role, MarkedText text) {
  private static final Pattern COLON =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L} '’,&/-]{2,70}?)\\s?(?:[:：]|\\s?[–—]\\s|\\s-\\s|\\.(?=\\s))\\s{0,9}(?=\\S)");
  private static final int MOST_WORDS = 9;

  /**
   * The heading that opens a paragraph.
   *
   * @param inAbstract whether the paragraph stands in the abstract, where every known heading
   *     counts; elsewhere only those do that no sentence of a case begins with
   */
  public static Optional<RunInHeading> of(MarkedText paragraph, boolean inAbstract) {
    Matcher start = COLON.matcher(paragraph.text());
    if (!start.lookingAt() || start.group(1).split(" ", -1).length > MOST_WORDS) {
      return Optional.empty();
    }
    SourceText title = paragraph.text().slice(start.start(1), start.end(1));
    boolean stop = start.group().strip().endsWith(".");
    return Headings.role(title, inAbstract ? Optional.empty() : Optional.of(SectionRole.CASE))
        .filter(role -> inAbstract ? !stop || isShort(title) : opens(role, title, stop))
        .map(
            role ->
                new RunInHeading(
                    title, role, paragraph.slice(start.end(), paragraph.text().length())));
  }

  private static boolean opens(SectionRole role, SourceText title, boolean stop) {
    boolean declares = role.isDeclaration() || role == SectionRole.ABBREVIATIONS;
    return declares
        || (!stop
            && isShort(title)
            && switch (role) {
              case ABSTRACT,
                  INTRODUCTION,
                  DISCUSSION,
                  CONCLUSION,
                  LEARNING_POINTS,
                  PATIENT_PERSPECTIVE ->
                  true;
              default -> false;
            });
  }

  private static boolean isShort(SourceText title) {
    return title.value().split(" ", -1).length <= 3;
  }
}
