package io.casebound.citations.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One page: {@code 859}, {@code S12}, {@code vii320}, {@code 135.e2}, {@code 42A}, {@code xii}.
 *
 * @param prefix what stands before the number, as printed; empty for most
 * @param number the number, at least 0
 * @param suffix a letter behind the number, or empty
 * @param roman whether the number is printed in roman numerals
 */
public record PageNumber(String prefix, int number, String suffix, boolean roman) {
  private static final Pattern FORM =
      Pattern.compile("((?:\\d{1,7}\\.?[A-Za-z]{1,2}|[A-Za-z]{1,7}[-.]?)?)(\\d{1,9})([A-Za-z]?)");

  /** The page that {@code text} is; empty where it is none. */
  public static Optional<PageNumber> parse(String text) {
    Matcher found = FORM.matcher(text);
    if (found.matches()) {
      return Optional.of(
          new PageNumber(found.group(1), Integer.parseInt(found.group(2)), found.group(3), false));
    }
    return RomanNumeral.parse(text).map(value -> new PageNumber("", value, "", true));
  }

  /** Whether one can tell which of the two comes first: both are of one kind and prefix. */
  public boolean isComparableTo(PageNumber that) {
    return roman == that.roman
        && prefix.equalsIgnoreCase(that.prefix)
        && suffix.equalsIgnoreCase(that.suffix);
  }

  /** The page as it is printed; roman numerals small. */
  @Override
  public String toString() {
    return roman ? RomanNumeral.print(number).toLowerCase(Locale.ROOT) : prefix + number + suffix;
  }
}
