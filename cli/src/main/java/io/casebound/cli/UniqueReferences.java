package io.casebound.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.ListedReference;
import io.casebound.citations.ReferenceList;
import io.casebound.citations.duplicate.Duplicates;
import io.casebound.cli.ReferenceInputs.References;
import java.util.List;

/** Leaves out references that name a work once more; the first of each work stays. */
final class UniqueReferences {
  private UniqueReferences() {}

  /** Those of {@code all} that stay, having said how many do not. */
  static ImmutableList<ListedReference> of(
      String name, List<ListedReference> all, Streams streams) {
    Duplicates duplicates =
        Duplicates.among(all.stream().map(ListedReference::record).collect(toImmutableList()));
    int left = duplicates.all().size();
    streams.say(
        name
            + ": "
            + left
            + " of "
            + all.size()
            + (all.size() == 1 ? " reference names" : " references name")
            + " a work once more"
            + (left == 0 ? "." : left == 1 ? "; it is left out." : "; they are left out."));
    return duplicates.without(all);
  }

  /** The same of one input. */
  static References of(String name, References read, Streams streams) {
    ReferenceList list = read.list();
    return new References(
        new ReferenceList(list.manuscript(), of(name, list.entries(), streams)),
        read.remarks(),
        read.isLines());
  }
}
