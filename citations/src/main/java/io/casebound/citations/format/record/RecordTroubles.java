package io.casebound.citations.format.record;

import com.google.common.collect.ImmutableList;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.Rules;
import java.util.ServiceLoader;

/** Makes remarks of what readers of reference files meet. */
public final class RecordTroubles {
  private static final ImmutableList<Rule<? super RecordTrouble>> RULES = load();

  private RecordTroubles() {}

  /** The rules of every {@link RecordRuleCatalogue} that is provided as a service. */
  public static ImmutableList<Rule<? super RecordTrouble>> rules() {
    return RULES;
  }

  private static ImmutableList<Rule<? super RecordTrouble>> load() {
    ImmutableList.Builder<Rule<? super RecordTrouble>> rules = ImmutableList.builder();
    for (RecordRuleCatalogue catalogue :
        ServiceLoader.load(RecordRuleCatalogue.class, RecordTroubles.class.getClassLoader())) {
      rules.addAll(catalogue.rules());
    }
    return rules.build();
  }

  static ImmutableList<Remark> remarks(RecordTrouble trouble) {
    return Rules.check(RULES, trouble);
  }
}
