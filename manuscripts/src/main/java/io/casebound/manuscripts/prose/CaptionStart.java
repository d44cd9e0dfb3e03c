package io.casebound.manuscripts.prose;

import io.casebound.model.FloatKind;
import io.casebound.model.SourceText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a caption begins: {@code Figure 1:}, {@code Fig. 2A.}, {@code TABLE II}.
 *
 * @param label the bare label, {@code 1}
 * @param end offset of the first character of the title behind it; the text's length where the
 *     label stands alone
 */
public record CaptionStart(FloatKind kind, String label, int end) {
  private static final Pattern START =
      Pattern.compile(
          "^\\s{0,40}(supp(?:l|lementary|lemental)?\\.?\\s{1,3})?(?:(fig(?:ure)?\\.?)|(tab(?:le)?\\.?))[\\s\u00a0]{0,3}"
              + "(?:([A-Z]?\\d{1,3})(?!\\d)(?:\\s?\\(?[A-Za-z](?:\\s?[-–,&]\\s?[A-Za-z]){0,12}\\)?(?![\\p{L}\\p{N}]))?|([IVX]{1,6})(?!\\p{L}))"
              + "(?:\\s{0,3}([.:|–—-]))?[\\s\u00a0]{0,9}",
          Pattern.CASE_INSENSITIVE);

  /** Where a caption can begin in a text: at its beginning, or behind a sentence. */
  private static final Pattern WORD =
      Pattern.compile("(?:^|(?<=[.!?)\\]\\d]\\s{0,2}))(?:Fig|FIG|Tab|TAB)");

  /**
   * The beginning of a caption. "Figure 1 shows a mass" is none: a sign must stand behind the
   * label, or a capital.
   */
  public static Optional<CaptionStart> of(SourceText text) {
    Matcher start = START.matcher(text);
    if (!start.lookingAt() || !isCaption(text, start)) {
      return Optional.empty();
    }
    String label = start.group(4) != null ? start.group(4) : start.group(5);
    boolean supplementary = start.group(1) != null && Character.isDigit(label.charAt(0));
    return Optional.of(
        new CaptionStart(
            start.group(2) != null ? FloatKind.FIGURE : FloatKind.TABLE,
            supplementary ? "S" + label : label,
            start.end()));
  }

  /**
   * Whether the caption of that label, and not its mere mention, stands somewhere in a text: the
   * caption itself, or a paragraph that ends in it.
   */
  public static boolean isIn(SourceText text, CaptionStart label) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      Optional<CaptionStart> found = of(text.slice(word.start(), text.length()));
      if (found
          .filter(start -> start.kind() == label.kind() && start.label().equals(label.label()))
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but the label stands in the text. */
  public boolean standsAlone(SourceText text) {
    return end == text.length();
  }

  private static boolean isCaption(SourceText text, Matcher start) {
    if (start.end() == text.length()) {
      return true;
    }
    boolean spaced = Character.isWhitespace(text.charAt(start.end() - 1));
    return start.group(6) != null
        ? spaced || Character.isUpperCase(text.charAt(start.end()))
        : spaced && Character.isUpperCase(text.charAt(start.end()));
  }
}
