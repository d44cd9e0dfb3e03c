package io.casebound.citations.style;

import io.casebound.citations.csl.AuthorLimit;
import io.casebound.citations.csl.StyleElement;
import io.casebound.model.reference.BibliographicRecord;
import java.util.Optional;
import java.util.regex.Pattern;

/** Compares how many authors are named, and how. */
final class AuthorForms {
  private static final Pattern HYPHEN_OF_INITIALS =
      Pattern.compile("(?<=\\b\\p{Lu}\\.?)-(?=\\p{Lu}\\b)");

  /** A suffix that was taken for initials, or initials for it. */
  private static final Pattern SUFFIX = Pattern.compile("\\b(?:I{2,3}|IV|Jr|Sr)\\b");

  private final BibliographicRecord record;
  private final int named;
  private final boolean areShortened;
  private final Optional<AuthorLimit> limit;

  AuthorForms(BibliographicRecord record, Optional<AuthorLimit> limit) {
    this.record = record;
    named = record.authors().size();
    areShortened = record.authorsShortened();
    this.limit = limit;
  }

  /** Whether the parts of all names are told apart. */
  boolean areSure() {
    return record.authors().stream()
        .noneMatch(
            name ->
                SUFFIX.matcher(name.family().value()).find()
                    || name.given()
                        .filter(given -> SUFFIX.matcher(given.value()).find())
                        .isPresent());
  }

  /** Whether the list names as many as the style prints. */
  boolean areKnown() {
    return !areShortened
        || (limit.isPresent()
            && (named == limit.get().shown()
                || (named > limit.get().shown() && named + 1 >= limit.get().fewest())));
  }

  Optional<Difference> difference(String printed, String wanted) {
    if (areShortened && limit.filter(style -> style.shown() == named).isEmpty()) {
      return of(named(named) + " before \"et al.\"", limit.map(AuthorForms::inWords).orElse("all"));
    }
    if (!areShortened && limit.filter(style -> named >= style.fewest()).isPresent()) {
      return of("all " + named(named), limit.map(AuthorForms::inWords).orElseThrow());
    }
    String own = folded(printed);
    String styled = folded(wanted);
    return own.equals(styled)
        ? Optional.empty()
        : of(Excerpt.around(own, styled), Excerpt.around(styled, own));
  }

  private static Optional<Difference> of(String printed, String wanted) {
    return Optional.of(ElementForms.of(StyleElement.AUTHORS, printed, wanted));
  }

  private static String inWords(AuthorLimit style) {
    return named(style.shown()) + " where there are " + style.fewest() + " or more";
  }

  private static String named(int names) {
    return names == 1 ? "1 name" : names + " names";
  }

  /** The full stop behind the last initial, and a hyphen between initials, say nothing. */
  private static String folded(String names) {
    String plain = HYPHEN_OF_INITIALS.matcher(Folding.of(names)).replaceAll("");
    return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
  }
}
