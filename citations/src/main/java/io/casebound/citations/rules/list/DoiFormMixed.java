package io.casebound.citations.rules.list;

import static io.casebound.model.remark.Severity.NOTE;

import io.casebound.citations.ListedReference;
import io.casebound.model.SourceText;
import io.casebound.model.reference.RecordField;
import io.casebound.model.remark.RuleInfo;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** DOIs are printed in one way in the whole list. */
@RuleInfo(
    id = "DOI-FORM-MIXED",
    severity = NOTE,
    tags = {"citations", "style"},
    summary = "The DOI stands {form} in {references}, but {usual} in most of the list")
final class DoiFormMixed extends HabitRule<DoiFormMixed.Form> {
  /** What stands before the DOI. */
  enum Form {
    ADDRESS("as an address (https://doi.org/10…)", "https?://doi\\.org/", "doi.org/"),
    OLD_ADDRESS(
        "as an old address (dx.doi.org)",
        "(?:https?://)?(?:www\\.)?dx\\.doi\\.org/",
        "dx.doi.org/"),
    LABEL("behind \"doi:\"", "doi:?\\s?", "doi"),
    BARE("without label", "", "");

    private final String words;
    private final Pattern before;

    /** Where this does not stand before the DOI, its form need not be looked for. */
    private final String sign;

    Form(String words, String before, String sign) {
      this.words = words;
      this.sign = sign;
      this.before = Pattern.compile("(?:^|[^\\p{L}/])" + before + "$");
    }
  }

  @Override
  Optional<Form> form(ListedReference entry) {
    String text = entry.reference().text().value().toLowerCase(Locale.ROOT);
    Optional<Integer> place =
        entry
            .record()
            .field(RecordField.DOI)
            .map(SourceText::value)
            .map(doi -> text.indexOf(doi.toLowerCase(Locale.ROOT)))
            .filter(at -> at >= 0);
    return place.flatMap(at -> form(text.substring(Math.max(0, at - 40), at)));
  }

  private static Optional<Form> form(String before) {
    for (Form form : Form.values()) {
      if (before.contains(form.sign) && form.before.matcher(before).find()) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  @Override
  String words(Form form) {
    return form.words;
  }

  @Override
  String advice(Form usual) {
    return "Print every DOI " + usual.words + ".";
  }
}
