package consumer.validation;

import com.google.common.collect.ImmutableList;
import io.casebound.model.remark.Rule;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.ReviewRuleCatalogue;

/** Adds the rule to every review. */
public final class OwnRules implements ReviewRuleCatalogue {
  @Override
  public ImmutableList<Rule<? super ReviewContext>> rules() {
    return ImmutableList.of(new TitleShouts());
  }
}
