package io.casebound.citations.identifier;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of an article in PubMed Central, without its version.
 *
 * @param number at least 1; printed with {@code PMC} before it
 */
public record Pmcid(int number) {
  private static final Pattern FORM =
      Pattern.compile("(?i)(?:pmcid\\s{0,2}:?\\s{0,2})?PMC\\s?([1-9]\\d{0,8})(?:\\.\\d{1,3})?\\.?");

  public Pmcid {
    checkArgument(number > 0, "no PubMed Central identifier: %s", number);
  }

  /** The identifier that {@code text} is, {@code PMC} included; empty where it is none. */
  public static Optional<Pmcid> parse(String text) {
    Matcher found = FORM.matcher(text.strip());
    return found.matches()
        ? Optional.of(new Pmcid(Integer.parseInt(found.group(1))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "PMC" + number;
  }
}
