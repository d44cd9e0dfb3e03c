package io.casebound.manuscripts.prose;

import com.google.common.collect.ImmutableList;
import io.casebound.model.CallOut;
import io.casebound.model.FloatKind;
import io.casebound.model.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where running text calls figures and tables. */
public final class CallOuts {
  // "Figure. 1" calls a figure; "mitotic figures. P53 was …" does not.
  private static final String STOP = "(?:\\.(?=[\\s\u00a0]{0,3}\\d))?";
  private static final Pattern KIND =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(supp(?:l|lementary|lemental)?\\.?\\s{1,3})?(?:(figs?(?!\\p{L})\\.?|figures?"
              + STOP
              + ")|(tabs?(?!\\p{L})\\.?|tables?"
              + STOP
              + "))[\\s\u00a0]{0,3}"
              + "(?:no\\.?[\\s\u00a0]|#)?(?=[\\p{Lu}\\d])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "Supplementary. " may stand before the word, and "ures no. " behind its beginning. */
  private static final int LONGEST_BEFORE = 20;

  private static final int LONGEST_BEHIND = 30;

  private CallOuts() {}

  /** The call-outs in a paragraph, in order. */
  public static ImmutableList<CallOut> in(SourceText text) {
    String value = text.value();
    int word = word(value, 0);
    if (word < 0) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<CallOut> found = ImmutableList.builder();
    Matcher kind = KIND.matcher(value).useTransparentBounds(true).useAnchoringBounds(false);
    int from = 0;
    while (word >= 0) {
      kind.region(
          Math.max(from, word - LONGEST_BEFORE), Math.min(value.length(), word + LONGEST_BEHIND));
      if (kind.find()) {
        from = kind.end();
        FloatLabels labels = FloatLabels.read(text, kind.end(), kind.group(1) != null);
        if (!labels.isEmpty()) {
          found.add(callOut(text, kind, labels));
          from = labels.end();
        }
      }
      word = word(value, Math.max(from, word + 1));
    }
    return found.build();
  }

  /**
   * Where a word that begins with "fig" or "tab", in letters of either case, stands at or behind an
   * offset; -1 if nowhere.
   */
  private static int word(String text, int from) {
    for (int i = from; i + 2 < text.length(); i++) {
      int c = text.charAt(i) | 0x20;
      if ((c == 'f' || c == 't')
          && goesOn(text, i + 1, c == 'f' ? "ig" : "ab")
          && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean goesOn(String text, int at, String letters) {
    return (text.charAt(at) | 0x20) == letters.charAt(0)
        && (text.charAt(at + 1) | 0x20) == letters.charAt(1);
  }

  private static CallOut callOut(SourceText text, Matcher kind, FloatLabels labels) {
    return new CallOut(
        kind.start(),
        labels.end(),
        text.span(kind.start(), labels.end()),
        kind.group(2) != null ? FloatKind.FIGURE : FloatKind.TABLE,
        labels.labels());
  }
}
