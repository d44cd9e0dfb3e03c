package io.casebound.manuscripts.jats;

import com.google.common.base.CharMatcher;
import io.casebound.model.SourceText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the digits of a year. */
final class FourDigits {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

  private FourDigits() {}

  static Optional<SourceText> in(SourceText text) {
    if (text.length() == 4 && DIGITS.matchesAllOf(text)) {
      return Optional.of(text);
    }
    Matcher year = YEAR.matcher(text.value());
    return year.find() ? Optional.of(text.slice(year.start(), year.end())) : Optional.empty();
  }
}
