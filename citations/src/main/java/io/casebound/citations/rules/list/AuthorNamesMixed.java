package io.casebound.citations.rules.list;

import static io.casebound.model.remark.Severity.NOTE;

import com.google.common.collect.ImmutableSet;
import io.casebound.citations.ListedReference;
import io.casebound.citations.ReferenceList;
import io.casebound.citations.rules.ReferenceListRule;
import io.casebound.citations.rules.ReferenceNames;
import io.casebound.model.SourceText;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;
import java.util.Optional;
import java.util.regex.Pattern;

/** The given names of authors are written as most of the list's are. */
@RuleInfo(
    id = "AUTHOR-NAMES-MIXED",
    severity = NOTE,
    tags = {"citations", "style"},
    summary =
        "The authors of {reference} stand with {form} ({example}), but most of the list's with {usual}")
final class AuthorNamesMixed implements ReferenceListRule {
  private enum Form {
    BARE("bare initials", "\\p{Lu}{1,4}(?:[ -]\\p{Lu}{1,2}){0,3}"),
    POINTED("initials with full stops", "(?:\\p{Lu}\\p{Ll}?\\.[ -]{0,2}){1,5}"),
    FULL("full given names", ".{0,20}\\p{Lu}\\p{Ll}{2,}.{0,40}");

    private final String words;
    private final Pattern pattern;

    Form(String words, String pattern) {
      this.words = words;
      this.pattern = Pattern.compile(pattern);
    }

    private static Optional<Form> of(String given) {
      for (Form form : values()) {
        if (form.pattern.matcher(given).matches()) {
          return Optional.of(form);
        }
      }
      return Optional.empty();
    }
  }

  @Override
  public void check(ReferenceList references, RemarkSink remarks) {
    Habit.of(references.entries().size(), i -> form(references.entries().get(i)))
        .ifPresent(
            forms -> forms.places().forEach(place -> say(references, place, forms, remarks)));
  }

  private static void say(
      ReferenceList references, int place, Habit<Form> forms, RemarkSink remarks) {
    ListedReference entry = references.entries().get(place);
    remarks
        .at(entry.reference().text().span())
        .with("reference", ReferenceNames.of(references, place))
        .with("form", forms.formAt(place).words)
        .with("example", given(entry).iterator().next())
        .with("usual", forms.usual().words)
        .fix(Fix.advice("Write them with " + forms.usual().words + "."))
        .say();
  }

  /** The one form in which all given names of an entry stand, where its names are surely names. */
  private static Optional<Form> form(ListedReference entry) {
    ImmutableSet<String> given = given(entry);
    ImmutableSet<Optional<Form>> forms =
        given.stream().map(Form::of).collect(ImmutableSet.toImmutableSet());
    return forms.size() == 1
        ? forms.iterator().next().filter(form -> isSure(form, given, entry))
        : Optional.empty();
  }

  /** A group that was taken for one person has a "full name"; a full stop may end the names. */
  private static boolean isSure(Form form, ImmutableSet<String> given, ListedReference entry) {
    return switch (form) {
      case FULL -> given.size() > 1;
      case BARE ->
          given.stream().noneMatch(name -> entry.reference().text().value().contains(name + "."))
              || given.size() > 1;
      case POINTED -> true;
    };
  }

  private static ImmutableSet<String> given(ListedReference entry) {
    return entry.record().authors().stream()
        .filter(name -> !name.group())
        .flatMap(name -> name.given().stream())
        .map(SourceText::value)
        .collect(ImmutableSet.toImmutableSet());
  }
}
