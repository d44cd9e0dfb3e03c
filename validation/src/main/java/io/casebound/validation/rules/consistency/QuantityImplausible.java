package io.casebound.validation.rules.consistency;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Passage;
import io.casebound.validation.rules.Words;

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
      if (tellsCase(quantity.passage())) {
        for (Limit limit : LIMITS) {
          if (limit.kind().equals(quantity.kind())
              && !limit.allows(quantity.value())
              && (limit.words().isEmpty() || isNear(limit.words(), quantity, words))
              && !isNear(limit.exceptions(), quantity, words)) {
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

  private static boolean tellsCase(Passage passage) {
    return switch (passage.zone()) {
      case TITLE, ABSTRACT, CAPTION -> true;
      case BODY -> passage.tellsCase();
      default -> false;
    };
  }

  private static boolean isNear(ImmutableSet<String> some, Quantity quantity, Words words) {
    return isNear(some, quantity.from(), -1, words) || isNear(some, quantity.to() - 1, 1, words);
  }

  private static boolean isNear(ImmutableSet<String> some, int place, int step, Words words) {
    for (int i = 1; i <= NEAR; i++) {
      String word = words.near(place, i * step);
      if (some.contains(word)) {
        return true;
      }
      if (word.equals(".") || word.equals(";")) {
        return false;
      }
    }
    return false;
  }
}
