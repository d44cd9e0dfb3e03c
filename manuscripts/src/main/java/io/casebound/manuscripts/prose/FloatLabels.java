package io.casebound.manuscripts.prose;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
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

  private static final String PANEL = "\\p{Alpha}(?![\\p{L}\\p{N}'’])";

  private static final String LIST =
      PANEL + "(?:[\\s\u00a0]?(?:[-–—‑,&/]|and)[\\s\u00a0]?" + PANEL + "){0,12}+";

  // "A", "(a)", "A–C", "A, B and D", "ab"
  private static final String PANELS =
      "(?:[\\s\u00a0]?\\(" + LIST + "\\)|" + LIST + "|[A-Ha-h]{2,4}(?![\\p{L}\\p{N}]))?";

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:([A-Z]?)(\\d{1,3})(?!\\d|%)" + PANELS + "|([IVX]{1,6})(?![\\p{L}\\p{N}]))");

  private static final Pattern JOINT =
      Pattern.compile(
          "[\\s\u00a0]{0,2}(?:(,[\\s\u00a0]?(?:and|&)|,|;|and|&|or)|([-–—‑]|to|through))[\\s\u00a0]{0,2}"
              + "(?:(?:fig(?:ure)?s?\\.?|tab(?:le)?s?\\.?)[\\s\u00a0]?)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COUNTED = Pattern.compile("[\\s\u00a0]{1,2}(\\p{Ll}{2,20}'?)");
  private static final ImmutableSet<String> UNITS =
      ImmutableSet.copyOf(DataLines.of(FloatLabels.class, "units.txt"));

  boolean isEmpty() {
    return labels.isEmpty();
  }

  /**
   * Reads the labels at {@code from}.
   *
   * @param supplementary whether "supplementary" stands before, so that a bare 1 means S1
   */
  static FloatLabels read(CharSequence text, int from, boolean supplementary) {
    Matcher label = LABEL.matcher(text).region(from, text.length()).useTransparentBounds(true);
    if (!label.lookingAt()) {
      return new FloatLabels(ImmutableList.of(), from);
    }
    Set<String> labels = new LinkedHashSet<>();
    String last = name(label, supplementary);
    labels.add(last);
    int end = label.end();
    Matcher joint = JOINT.matcher(text).useTransparentBounds(true);
    while (joint.region(end, text.length()).lookingAt()) {
      boolean sameKind = sameKind(text, from, joint);
      label.region(joint.end(), text.length());
      if (!sameKind || !label.lookingAt() || counts(text, label)) {
        break;
      }
      String next = name(label, supplementary);
      if (joint.group(2) != null) {
        addRange(last, next, labels);
      }
      labels.add(next);
      last = next;
      end = label.end();
    }
    return new FloatLabels(ImmutableList.copyOf(labels), end);
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

  /** Whether the number counts something ("3 months") instead of naming a figure. */
  private static boolean counts(CharSequence text, Matcher label) {
    Matcher word =
        COUNTED.matcher(text).region(label.end(), text.length()).useTransparentBounds(true);
    return word.lookingAt() && UNITS.contains(word.group(1));
  }

  private static String name(Matcher label, boolean supplementary) {
    if (label.group(3) != null) {
      return label.group(3);
    }
    String letter = label.group(1).isEmpty() && supplementary ? "S" : label.group(1);
    return letter + Integer.parseInt(label.group(2));
  }

  private static void addRange(String first, String last, Set<String> labels) {
    Matcher from = LABEL.matcher(first);
    Matcher to = LABEL.matcher(last);
    if (!from.matches() || !to.matches()) {
      return;
    }
    if (from.group(3) != null && to.group(3) != null) {
      addRomans(first, last, labels);
    } else if (from.group(2) != null && to.group(2) != null) {
      int start = Integer.parseInt(from.group(2));
      int end = Math.min(Integer.parseInt(to.group(2)), start + LONGEST_RANGE);
      for (int i = start + 1; i < end; i++) {
        labels.add(from.group(1) + i);
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
