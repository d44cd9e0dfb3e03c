package consumer.validation;

import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.model.remark.Severity;
import io.casebound.validation.ReviewContext;

/** A rule of one's own. */
@RuleInfo(
    id = "TITLE-SHOUTS",
    severity = Severity.WARNING,
    summary = "The title is in capitals: {title}")
final class TitleShouts implements Rule<ReviewContext> {
  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    review
        .manuscript()
        .title()
        .filter(title -> title.value().chars().noneMatch(Character::isLowerCase))
        .ifPresent(title -> remarks.at(title.span()).with("title", title).say());
  }
}
