package io.casebound.citations;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Manuscript;
import io.casebound.model.reference.Reference;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.Rules;
import java.util.ServiceLoader;

/** The front door: what a manuscript's reference list holds, and what is wrong with it. */
public final class Citations {
  private Citations() {}

  /** The reference list of a manuscript, each entry with its record. */
  public static ReferenceList references(Manuscript manuscript) {
    return new ReferenceList(
        manuscript,
        manuscript.references().stream().map(Citations::listed).collect(toImmutableList()));
  }

  /** The remarks of all citation rules on a manuscript, ordered by place. */
  public static ImmutableList<Remark> check(Manuscript manuscript) {
    return check(references(manuscript));
  }

  /** The remarks of all citation rules on a reference list, ordered by place. */
  public static ImmutableList<Remark> check(ReferenceList references) {
    return Rules.check(rules(), references);
  }

  /** The rules of every {@link ReferenceRuleCatalogue} that is provided as a service. */
  public static ImmutableList<Rule<? super ReferenceList>> rules() {
    return Provided.RULES;
  }

  private static ImmutableList<Rule<? super ReferenceList>> provided() {
    ImmutableList.Builder<Rule<? super ReferenceList>> rules = ImmutableList.builder();
    for (ReferenceRuleCatalogue catalogue :
        ServiceLoader.load(
            ReferenceRuleCatalogue.class, ReferenceRuleCatalogue.class.getClassLoader())) {
      rules.addAll(catalogue.rules());
    }
    return rules.build();
  }

  /** Looked for once. */
  private static final class Provided {
    static final ImmutableList<Rule<? super ReferenceList>> RULES = provided();
  }

  private static ListedReference listed(Reference reference) {
    return new ListedReference(reference, Completion.recordOf(reference));
  }
}
