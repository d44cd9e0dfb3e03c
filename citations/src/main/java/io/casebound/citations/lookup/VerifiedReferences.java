package io.casebound.citations.lookup;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.ListedReference;
import io.casebound.citations.ReferenceList;

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
}
