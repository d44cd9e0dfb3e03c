package io.casebound.citations.rules.entry;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.ListedReference;
import io.casebound.citations.rules.ReferenceRule;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;
import java.util.regex.Pattern;

/** An entry must say what a work of its type cannot be found without. */
@RuleInfo(
    id = "REFERENCE-FIELD-MISSING",
    severity = WARNING,
    tags = {"citations", "nlm"},
    summary = "The {type} in {reference} lacks {missing}")
final class ReferenceFieldMissing implements ReferenceRule {
  private static final Pattern UNPUBLISHED =
      Pattern.compile("(?i)\\b(?:in press|forthcoming|submitted|ahead of print|unpublished)\\b");

  private static final RequiredFields REQUIRED = RequiredFields.load();

  @Override
  public void check(ListedReference entry, String name, RemarkSink remarks) {
    ImmutableList<String> missing = REQUIRED.missing(entry.record());
    if (missing.isEmpty() || UNPUBLISHED.matcher(entry.reference().text()).find()) {
      return;
    }
    remarks
        .at(entry.reference().text().span())
        .with("reference", name)
        .with("type", called(entry))
        .with("missing", listed(missing))
        .fix(Fix.advice("Add " + listed(missing) + "."))
        .say();
  }

  /** {@code a title, a publisher and a year}; a comma parts what has an "or" of its own. */
  private static String listed(ImmutableList<String> missing) {
    int last = missing.size() - 1;
    if (last == 0) {
      return missing.get(0);
    }
    String and = missing.get(last).contains(" or ") ? ", and " : " and ";
    return String.join(", ", missing.subList(0, last)) + and + missing.get(last);
  }

  private static String called(ListedReference entry) {
    return switch (entry.record().type()) {
      case ARTICLE_JOURNAL -> "journal article";
      case CHAPTER -> "book chapter";
      case PAPER_CONFERENCE -> "conference paper";
      case WEBPAGE -> "web page";
      default -> entry.record().type().csl();
    };
  }
}
