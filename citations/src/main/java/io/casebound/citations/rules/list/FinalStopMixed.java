package io.casebound.citations.rules.list;

import static io.casebound.model.remark.Severity.NOTE;

import io.casebound.citations.ListedReference;
import io.casebound.model.remark.RuleInfo;
import java.util.Optional;
import java.util.regex.Pattern;

/** Entries end with a full stop in the whole list or nowhere. */
@RuleInfo(
    id = "FINAL-STOP-MIXED",
    severity = NOTE,
    tags = {"citations", "style"},
    summary = "There is {form} at the end of {references}, but {usual} in most of the list")
final class FinalStopMixed extends HabitRule<String> {
  private static final String STOP = "a full stop";
  private static final String NO_STOP = "no full stop";

  /**
   * Pages, numbers and years, but no PMIDs. Behind addresses and DOIs many set no stop, lest it is
   * copied.
   */
  private static final Pattern PLAIN_END =
      Pattern.compile("[\\s:;(–-][A-Za-z]{0,3}\\d{1,6}\\)?(\\.?)$");

  private static final Pattern ADDRESS = Pattern.compile("(?i)doi|https?:|www\\.|pmid|pubmed");

  @Override
  Optional<String> form(ListedReference entry) {
    String text = entry.reference().text().value().strip();
    String end = text.substring(Math.max(0, text.length() - 80));
    if (!entry.isPrinted() || ADDRESS.matcher(end).find()) {
      return Optional.empty();
    }
    return PLAIN_END
        .matcher(end)
        .results()
        .findFirst()
        .map(found -> found.group(1).isEmpty() ? NO_STOP : STOP);
  }

  @Override
  String words(String form) {
    return form;
  }

  @Override
  String advice(String usual) {
    return "End every entry " + (usual.equals(STOP) ? "with" : "without") + " a full stop.";
  }
}
