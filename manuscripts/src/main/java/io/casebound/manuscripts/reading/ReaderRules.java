package io.casebound.manuscripts.reading;

import com.google.common.collect.ImmutableList;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleCatalogue;
import io.casebound.model.remark.Rules;

/** The rules of reading. */
public final class ReaderRules implements RuleCatalogue<Trouble> {
  private static final ImmutableList<Rule<? super Trouble>> ALL =
      ImmutableList.of(new ArticlesMany(), new EncodingGuessed(), new TextUnplaced());

  @Override
  public ImmutableList<Rule<? super Trouble>> rules() {
    return ALL;
  }

  /** What is to be said of something that a reader met. */
  public static ImmutableList<Remark> remarks(Trouble trouble) {
    return Rules.check(ALL, trouble);
  }
}
