package io.casebound.manuscripts.text;

import com.google.common.collect.ImmutableSet;
import io.casebound.manuscripts.prose.DataLines;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells from its last characters whether a sentence has come to its end. */
final class Endings {
  private static final Pattern ENDED =
      Pattern.compile(
          "(?:[!?…:;。]|(?<!\\d)\\.)['\"”’)\\]*]{0,3}[\\s\\d\\[\\](),–⁰¹²³⁴-⁹⁻-]{0,40}$|\\.['\"”’)\\]*]{0,3}(?:\\s?\\[[\\d,\\s–-]{1,30}\\])?$");
  private static final int TAIL = 60;
  private static final ImmutableSet<String> UNFINISHED =
      ImmutableSet.copyOf(DataLines.of(Endings.class, "unfinished.txt"));

  private Endings() {}

  /** Whether a full stop or the like closes the text; marks of citations may stand behind it. */
  static boolean isEnded(CharSequence text) {
    CharSequence tail = text.subSequence(Math.max(0, text.length() - TAIL), text.length());
    return ENDED.matcher(tail.toString().strip()).find();
  }

  /** Whether something must follow: the text ends in a hyphen, a comma or a word such as "of". */
  static boolean isUnfinished(CharSequence text) {
    String tail =
        text.subSequence(Math.max(0, text.length() - TAIL), text.length()).toString().strip();
    if (tail.isEmpty()) {
      return false;
    }
    String last = tail.substring(tail.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return "-‐,(".indexOf(tail.charAt(tail.length() - 1)) >= 0 || UNFINISHED.contains(last);
  }
}
