package io.casebound.citations.lookup.verification;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.ListedReference;
import io.casebound.citations.ReferenceList;
import io.casebound.citations.lookup.Verdict;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.Rules;
import java.util.ServiceLoader;

/**
 * A reference list that was looked up.
 *
 * @param verdicts one for each entry, in the order of the list
 */
public record VerifiedReferences(ReferenceList list, ImmutableList<Verdict> verdicts) {
  public VerifiedReferences {
    checkArgument(
        list.entries().size() == verdicts.size(),
        "%s entries, %s verdicts",
        list.entries().size(),
        verdicts.size());
  }

  /** Looks a reference list up. */
  public static VerifiedReferences of(ReferenceList list, Verifier verifier) {
    verifier.prepare(list.entries().stream().map(ListedReference::record).toList());
    return new VerifiedReferences(
        list,
        list.entries().stream().map(verifier::verify).collect(ImmutableList.toImmutableList()));
  }

  /** What the rules about looked-up references say, ordered by place. */
  public ImmutableList<Remark> remarks() {
    return Rules.check(rules(), this);
  }

  /** The rules of every {@link TruthRuleCatalogue} that is provided as a service. */
  public static ImmutableList<Rule<? super VerifiedReferences>> rules() {
    ImmutableList.Builder<Rule<? super VerifiedReferences>> rules = ImmutableList.builder();
    for (TruthRuleCatalogue catalogue :
        ServiceLoader.load(TruthRuleCatalogue.class, TruthRuleCatalogue.class.getClassLoader())) {
      rules.addAll(catalogue.rules());
    }
    return rules.build();
  }
}
