package io.casebound.citations.duplicate;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.casebound.model.reference.BibliographicRecord;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which records of a list name the same work: however their databases abbreviate, however their
 * titles are set, and whatever they leave out. A report at a conference and the article that it
 * became, the parts of a series, the editions of a book and a preprint with its article are
 * different works. Immutable.
 *
 * <p>The time is near linear in the number of records: only those are compared that share an
 * identifier, an end of their title, or the place where they stand.
 */
public final class Duplicates {
  private final ImmutableMap<Integer, Duplicate> byIndex;

  private Duplicates(ImmutableMap<Integer, Duplicate> byIndex) {
    this.byIndex = byIndex;
  }

  /** Looks for them among these records; of each work, the first record is no duplicate. */
  public static Duplicates among(List<BibliographicRecord> records) {
    ImmutableList<WorkTraits> works =
        records.stream().map(WorkTraits::of).collect(toImmutableList());
    WorkGroups groups = new WorkGroups(works);
    Candidates.pairs(works).forEach(groups::compare);
    return new Duplicates(Maps.uniqueIndex(groups.duplicates(), Duplicate::index));
  }

  /** All of them, in the order of the records. */
  public ImmutableList<Duplicate> all() {
    return byIndex.values().asList();
  }

  /** Whether an earlier record names the work of the record at this place. */
  public boolean has(int index) {
    return byIndex.containsKey(index);
  }

  /** Those of {@code all} that are no duplicates; {@code all} is as long as the records were. */
  public <T> ImmutableList<T> without(List<T> all) {
    return IntStream.range(0, all.size())
        .filter(index -> !has(index))
        .mapToObj(all::get)
        .collect(toImmutableList());
  }
}
