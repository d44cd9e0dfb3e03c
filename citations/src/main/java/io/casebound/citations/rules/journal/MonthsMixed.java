package io.casebound.citations.rules.journal;

import static io.casebound.model.remark.Severity.NOTE;

import io.casebound.citations.ReferenceList;
import io.casebound.citations.rules.ReferenceListRule;
import io.casebound.citations.rules.ReferenceNames;
import io.casebound.citations.rules.list.Habit;
import io.casebound.model.SourceText;
import io.casebound.model.reference.RecordField;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The months of publication are written in full in all of a list, or shortened in all of it. */
@RuleInfo(
    id = "MONTHS-MIXED",
    severity = NOTE,
    tags = {"citations", "style"},
    summary = "The month of {reference} is {form} ({month}), but most of the list's are {usual}")
final class MonthsMixed implements ReferenceListRule {
  private static final String FULL = "written in full";
  private static final String SHORTENED = "shortened";

  /** May is both, and many styles leave June and July as they are. */
  private static final Pattern MONTH =
      Pattern.compile(
          "(?i)\\b(jan|feb|mar|apr|aug|sep|oct|nov|dec)"
              + "(uary|ruary|ch|il|ust|tember|ober|ember)?t?\\b");

  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  @Override
  public void check(ReferenceList references, RemarkSink remarks) {
    Habit.of(references.entries().size(), i -> month(references, i).map(MonthsMixed::form))
        .ifPresent(
            forms -> forms.places().forEach(place -> say(references, place, forms, remarks)));
  }

  private static void say(
      ReferenceList references, int place, Habit<String> forms, RemarkSink remarks) {
    SourceText month = month(references, place).orElseThrow();
    remarks
        .at(month.span())
        .with("reference", ReferenceNames.of(references, place))
        .with("form", forms.formAt(place))
        .with("month", month)
        .with("usual", forms.usual())
        .fix(PrintedJournal.rewrite(month, written(month.value(), forms.usual())))
        .say();
  }

  private static Optional<SourceText> month(ReferenceList references, int index) {
    return references
        .entries()
        .get(index)
        .record()
        .field(RecordField.MONTH_DAY)
        .flatMap(
            date -> {
              Matcher month = MONTH.matcher(date);
              return month.find()
                  ? Optional.of(date.slice(month.start(), month.end()))
                  : Optional.empty();
            });
  }

  private static String form(SourceText month) {
    return month.length() > "Sept".length() ? FULL : SHORTENED;
  }

  private static String written(String month, String form) {
    String shortened = month.substring(0, 3).toLowerCase(Locale.ROOT);
    for (String full : MONTHS) {
      if (full.toLowerCase(Locale.ROOT).startsWith(shortened)) {
        return form.equals(FULL) ? full : full.substring(0, 3);
      }
    }
    throw new IllegalArgumentException(month);
  }
}
