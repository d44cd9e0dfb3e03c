package io.casebound.manuscripts.prose;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The labels that stand behind the word "figure" or "table": {@code 1}, {@code 2A–C and 3}, {@code
 * S1-S3}, {@code IV}.
 *
 * @param labels without panel letters, ranges spelled out, each once
 * @param end offset behind the last of them
 */
record FloatLabels(ImmutableList<String> labels, int end) {
  private static final int LONGEST_RANGE = 50;

  /** What joins two labels begins with one of these: a mark, "and", "or", "to", "through". */
  private static final String JOINT_STARTS = ",;&-–—‑aAoOtT";

  private static final Pattern JOINT =
      Pattern.compile(
          "[\\s\u00a0]{0,2}(?:(,[\\s\u00a0]?(?:and|&)|,|;|and|&|or)|([-–—‑]|to|through))[\\s\u00a0]{0,2}"
              + "(?:(?:fig(?:ure)?s?\\.?|tab(?:le)?s?\\.?)[\\s\u00a0]?)?",
          Pattern.CASE_INSENSITIVE);

  boolean isEmpty() {
    return labels.isEmpty();
  }

  /**
   * Reads the labels at {@code from}.
   *
   * @param supplementary whether "supplementary" stands before, so that a bare 1 means S1
   */
  static FloatLabels read(CharSequence text, int from, boolean supplementary) {
    Optional<FloatLabel> label = FloatLabel.at(text, from, supplementary);
    if (label.isEmpty()) {
      return new FloatLabels(ImmutableList.of(), from);
    }
    FloatLabel last = label.orElseThrow();
    Set<String> labels = new LinkedHashSet<>();
    labels.add(last.name());
    while (mayJoin(text, last.end())) {
      Matcher joint = joint(text, last.end());
      Optional<FloatLabel> next =
          joint.lookingAt() && sameKind(text, from, joint)
              ? FloatLabel.at(text, joint.end(), supplementary)
              : Optional.<FloatLabel>empty();
      if (next.isEmpty() || next.orElseThrow().counts(text)) {
        break;
      }
      if (joint.group(2) != null) {
        addRange(last, next.orElseThrow(), labels);
      }
      last = next.orElseThrow();
      labels.add(last.name());
    }
    return new FloatLabels(ImmutableList.copyOf(labels), last.end());
  }

  /** Whether what stands at an offset can join two labels; a look that spares most the pattern. */
  private static boolean mayJoin(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at < text.length() && JOINT_STARTS.indexOf(text.charAt(at)) >= 0;
  }

  private static Matcher joint(CharSequence text, int from) {
    return JOINT.matcher(text).region(from, text.length()).useTransparentBounds(true);
  }

  static boolean isSpace(char c) {
    return c == '\u00a0' || Character.isWhitespace(c);
  }

  /**
   * Whether a word in the joint ("and figure 2") is the kind before: "figure 1 and table 2" not.
   */
  private static boolean sameKind(CharSequence text, int from, Matcher joint) {
    String words = joint.group().strip();
    char kindBefore = kindLetter(text, from);
    for (int i = 0; i + 2 < words.length(); i++) {
      String three = words.substring(i, i + 3);
      if (three.equalsIgnoreCase("fig") || three.equalsIgnoreCase("tab")) {
        return Character.toLowerCase(three.charAt(0)) == kindBefore;
      }
    }
    return true;
  }

  private static char kindLetter(CharSequence text, int from) {
    for (int i = from - 3; i >= Math.max(0, from - 20); i--) {
      String three = text.subSequence(i, i + 3).toString();
      if (three.equalsIgnoreCase("fig") || three.equalsIgnoreCase("tab")) {
        return Character.toLowerCase(three.charAt(0));
      }
    }
    return '\0';
  }

  private static void addRange(FloatLabel first, FloatLabel last, Set<String> labels) {
    if (first.isRoman() && last.isRoman()) {
      addRomans(first.name(), last.name(), labels);
    } else if (!first.isRoman() && !last.isRoman()) {
      int end = Math.min(last.number(), first.number() + LONGEST_RANGE);
      for (int i = first.number() + 1; i < end; i++) {
        labels.add(first.letter() + i);
      }
    }
  }

  private static void addRomans(String first, String last, Set<String> labels) {
    int end = RomanNumerals.value(last);
    for (int i = RomanNumerals.value(first) + 1; i < end; i++) {
      labels.add(RomanNumerals.of(i));
    }
  }
}
