package io.casebound.validation.rules.consistency;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Words;
import io.casebound.validation.text.Sentence.Zone;

/** No lesion is twelve metres long: a slip of the unit, or of the decimal point. */
@RuleInfo(
    id = "QUANTITY-IMPLAUSIBLE",
    severity = WARNING,
    tags = {"consistency"},
    summary = "{quantity} cannot be right for a {name}")
final class QuantityImplausible implements Rule<ReviewContext> {
  private static final ImmutableList<Limit> LIMITS = Limit.load();

  /** How many words to either side tell what is measured. */
  private static final int NEAR = 10;

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    for (Quantity quantity : Quantities.in(review)) {
      if (quantity.passage().isBody() || quantity.passage().zone() != Zone.BODY) {
        for (Limit limit : LIMITS) {
          if (limit.kind().equals(quantity.kind())
              && !limit.allows(quantity.value())
              && isNear(limit, quantity, words)) {
            remarks
                .at(words.span(quantity.from(), quantity.to()))
                .with("quantity", words.printed(quantity.from(), quantity.to()))
                .with("name", limit.name())
                .fix(Fix.advice("Check the number and its unit."))
                .say();
            break;
          }
        }
      }
    }
  }

  private static boolean isNear(Limit limit, Quantity quantity, Words words) {
    return isNear(limit, quantity.from(), -1, words) || isNear(limit, quantity.to() - 1, 1, words);
  }

  private static boolean isNear(Limit limit, int place, int step, Words words) {
    for (int i = 1; i <= NEAR; i++) {
      String word = words.near(place, i * step);
      if (limit.words().contains(word)) {
        return true;
      }
      if (word.equals(".") || word.equals(";")) {
        return false;
      }
    }
    return false;
  }
}
