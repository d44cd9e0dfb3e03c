package io.casebound.validation.rules.structure;

import com.google.common.collect.ImmutableList;
import io.casebound.model.remark.Rule;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.ReviewRuleCatalogue;

/** The rules about the parts of a manuscript. */
public final class StructureRules implements ReviewRuleCatalogue {
  private static final ImmutableList<Rule<? super ReviewContext>> RULES =
      ImmutableList.of(
          new AbstractLacking(),
          new SectionEmpty(),
          new ParagraphTwice(),
          new WordTwice(),
          new BracketUnpaired(),
          new PlaceholderLeft(),
          new KeywordTwice(),
          new KeywordAbbreviated(),
          new SubsectionAlone());

  @Override
  public ImmutableList<Rule<? super ReviewContext>> rules() {
    return RULES;
  }
}
