package io.casebound.citations.name;

import java.util.regex.Pattern;

/**
 * Initials of given names, in the ways they are printed: {@code JP}, {@code J. P.}, {@code J.-P.}.
 */
public final class Initials {
  private static final Pattern BARE = Pattern.compile("(?:\\p{Lu}[-‐]?){1,4}");
  private static final Pattern LETTER = Pattern.compile("(\\p{Lu})([-‐]?)(?!$)");

  private Initials() {}

  /**
   * Bare initials with a full stop and a space each, {@code JP} as {@code J. P.}, {@code J-P} as
   * {@code J.-P.}; other given names as they are.
   */
  public static String spaced(String given) {
    if (!BARE.matcher(given).matches()) {
      return given;
    }
    return LETTER
            .matcher(given)
            .replaceAll(letter -> letter.group(1) + (letter.group(2).isEmpty() ? ". " : ".-"))
        + ".";
  }

  /** The initials of given names without marks: {@code Jean-Paul} as {@code JP}. */
  public static String bare(String given) {
    StringBuilder initials = new StringBuilder();
    boolean starts = true;
    boolean areInitials = BARE.matcher(given).matches();
    for (int i = 0; i < given.length(); i++) {
      char c = given.charAt(i);
      if (Character.isLetter(c) && (starts || areInitials)) {
        initials.append(Character.toUpperCase(c));
      }
      starts = !Character.isLetter(c) && c != '\'' && c != '’';
    }
    return initials.toString();
  }
}
