package io.casebound.citations.rules.entry;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.ListedReference;
import io.casebound.citations.rules.ReferenceRule;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.RuleInfo;
import java.util.regex.Pattern;

/** A personal communication is told in the text, and does not stand in the reference list. */
@RuleInfo(
    id = "PERSONAL-COMMUNICATION-LISTED",
    severity = WARNING,
    tags = {"citations", "icmje"},
    summary = "A personal communication stands in the reference list as {reference}")
final class PersonalCommunicationListed implements ReferenceRule {
  private static final ImmutableList<String> SIGNS = ImmutableList.of("pers");
  private static final Pattern WORDS =
      Pattern.compile("(?i)\\bpersonal communications?\\b|\\bpers(?:onal)?\\.? comm(?:un)?\\b");

  @Override
  public void check(ListedReference entry, String name, RemarkSink remarks) {
    if (Wording.find(entry, WORDS, SIGNS).isPresent()) {
      remarks
          .at(entry.reference().text().span())
          .with("reference", name)
          .fix(
              Fix.advice(
                  "Name the person and the date in parentheses in the text, with their"
                      + " permission, and take it off the list."))
          .say();
    }
  }
}
