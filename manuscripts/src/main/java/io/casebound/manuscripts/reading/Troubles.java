package io.casebound.manuscripts.reading;

import com.google.common.collect.ImmutableList;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.Rules;
import java.util.ServiceLoader;

/** Makes remarks of what readers meet. */
public final class Troubles {
  private static final ImmutableList<Rule<? super Trouble>> RULES = load();

  private Troubles() {}

  /** The rules of every {@link ReaderRuleCatalogue} that is provided as a service. */
  public static ImmutableList<Rule<? super Trouble>> rules() {
    return RULES;
  }

  private static ImmutableList<Rule<? super Trouble>> load() {
    ImmutableList.Builder<Rule<? super Trouble>> rules = ImmutableList.builder();
    for (ReaderRuleCatalogue catalogue :
        ServiceLoader.load(ReaderRuleCatalogue.class, Troubles.class.getClassLoader())) {
      rules.addAll(catalogue.rules());
    }
    return rules.build();
  }

  /** What is to be said of something that a reader met. */
  public static ImmutableList<Remark> remarks(Trouble trouble) {
    return Rules.check(RULES, trouble);
  }
}
