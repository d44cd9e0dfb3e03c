package io.casebound.manuscripts.rules;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.reading.ReaderRuleCatalogue;
import io.casebound.manuscripts.reading.Trouble;
import io.casebound.model.remark.Rule;

/** The rules of reading. */
public final class ReaderRules implements ReaderRuleCatalogue {
  private static final ImmutableList<Rule<? super Trouble>> ALL =
      ImmutableList.of(
          new ArticlesMany(), new EncodingGuessed(), new TextUnplaced(), new HeadingSkipped());

  @Override
  public ImmutableList<Rule<? super Trouble>> rules() {
    return ALL;
  }
}
