package io.casebound.citations.identifier;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a citation in PubMed.
 *
 * @param number at least 1, at most eight digits (NLM, PubMed help, "PMID")
 */
public record Pmid(int number) {
  private static final Pattern FORM =
      Pattern.compile("(?i)(?:(?:pmid|pubmed(?: id)?)\\s{0,2}:?\\s{0,2})?([1-9]\\d{0,7})\\.?");

  public Pmid {
    checkArgument(0 < number && number < 100_000_000, "no PubMed identifier: %s", number);
  }

  /** The identifier that {@code text} is, with or without {@code PMID:}; empty where it is none. */
  public static Optional<Pmid> parse(String text) {
    Matcher found = FORM.matcher(text.strip());
    return found.matches()
        ? Optional.of(new Pmid(Integer.parseInt(found.group(1))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return Integer.toString(number);
  }
}
