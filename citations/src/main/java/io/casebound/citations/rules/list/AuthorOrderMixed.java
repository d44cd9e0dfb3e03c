package io.casebound.citations.rules.list;

import static io.casebound.model.remark.Severity.NOTE;

import io.casebound.citations.ListedReference;
import io.casebound.model.SourceText;
import io.casebound.model.reference.PersonName;
import io.casebound.model.remark.RuleInfo;
import java.util.Optional;
import java.util.regex.Pattern;

/** The first author's family name stands before or behind the given names, as in most of a list. */
@RuleInfo(
    id = "AUTHOR-ORDER-MIXED",
    severity = NOTE,
    tags = {"citations", "style"},
    summary =
        "The {form} of the first author stands first in {references}, but the {usual} in most of the"
            + " list")
final class AuthorOrderMixed extends HabitRule<String> {
  /** Of full names, and of groups taken for persons, no one can say which is the family's. */
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\p{Ll}?\\.?[ -]{0,2}){1,5}");

  /** Bare letters before a name are as often a family name of two letters, or its beginning. */
  private static final Pattern POINTED = Pattern.compile("\\p{Lu}\\p{Ll}?\\.");

  @Override
  Optional<String> form(ListedReference entry) {
    return entry.record().authors().stream()
        .findFirst()
        .filter(name -> !name.group())
        .flatMap(name -> form(name, entry.reference().text().value()));
  }

  /** Marked names count only as they are printed. */
  private static Optional<String> form(PersonName name, String printed) {
    Optional<SourceText> given = name.given();
    if (given.filter(names -> INITIALS.matcher(names).matches()).isEmpty()) {
      return Optional.empty();
    }
    int family = printed.indexOf(name.family().value());
    int behind = family + name.family().length();
    int first = printed.indexOf(given.get().value());
    boolean isGivenFirst =
        first >= 0
            && first + given.get().length() <= family
            && POINTED.matcher(given.get().value()).find();
    boolean isFamilyFirst = family >= 0 && printed.indexOf(given.get().value(), behind) >= behind;
    return isGivenFirst == isFamilyFirst
        ? Optional.empty()
        : Optional.of(isGivenFirst ? "initial" : "family name");
  }

  @Override
  String words(String form) {
    return form;
  }

  @Override
  String advice(String usual) {
    return "Put the " + usual + " first.";
  }
}
