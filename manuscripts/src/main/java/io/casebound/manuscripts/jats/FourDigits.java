package io.casebound.manuscripts.jats;

import io.casebound.model.SourceText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the digits of a year. */
final class FourDigits {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

  private FourDigits() {}

  static Optional<SourceText> in(SourceText text) {
    Matcher year = YEAR.matcher(text);
    return year.find() ? Optional.of(text.slice(year.start(), year.end())) : Optional.empty();
  }
}
