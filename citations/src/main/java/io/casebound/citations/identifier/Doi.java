package io.casebound.citations.identifier;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A digital object identifier, without resolver or prefix: {@code 10.1000/182}. Two DOIs that
 * differ only in ASCII case are equal (ISO 26324; DOI Handbook, "Case sensitivity").
 *
 * @param prefix directory and registrant, {@code 10.1000}
 * @param suffix what the registrant chose, as printed, {@code 182}
 */
public record Doi(String prefix, String suffix) {
  private static final Pattern RESOLVER =
      Pattern.compile("(?i)^(?:(?:https?://)?(?:dx\\.)?doi\\.org/|doi\\s?(?:org/|[:.]?))\\s*+");
  private static final Pattern FORM = Pattern.compile("(10\\.\\d{4,9}(?:\\.\\d{1,9}){0,4})/(\\S+)");

  /**
   * The DOI that {@code text} is, with or without resolver or {@code doi:}; empty where it is none.
   * A full stop or comma that ends the text is not part of it.
   */
  public static Optional<Doi> parse(String text) {
    Matcher found = FORM.matcher(bare(text));
    return found.matches()
        ? Optional.of(new Doi(found.group(1), found.group(2)))
        : Optional.empty();
  }

  private static String bare(String text) {
    String rest = RESOLVER.matcher(text.strip()).replaceFirst("");
    int end = rest.length();
    while (end > 0 && ".,;".indexOf(rest.charAt(end - 1)) >= 0) {
      end--;
    }
    return rest.substring(0, end);
  }

  /** The bare identifier as printed. */
  public String value() {
    return prefix + "/" + suffix;
  }

  /** The address at which it resolves. */
  public String url() {
    return "https://doi.org/" + value();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Doi that && key().equals(that.key());
  }

  @Override
  public int hashCode() {
    return key().hashCode();
  }

  private String key() {
    return value().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return value();
  }
}
