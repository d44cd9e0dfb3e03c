package io.casebound.citations;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.casebound.model.Manuscript;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The reference list of a manuscript, with the record of every entry. May be used by several
 * threads.
 */
public final class ReferenceList {
  private final Manuscript manuscript;
  private final ImmutableList<ListedReference> entries;
  private final Map<Class<?>, Supplier<?>> derived = new ConcurrentHashMap<>();

  /**
   * A list of those entries.
   *
   * @param manuscript the manuscript that the list belongs to, whose citations name its entries
   * @param entries the entries in the order of the list; one for each of {@link
   *     Manuscript#references}
   */
  public ReferenceList(Manuscript manuscript, ImmutableList<ListedReference> entries) {
    this.manuscript = manuscript;
    this.entries = entries;
  }

  /** The manuscript that the list belongs to. */
  public Manuscript manuscript() {
    return manuscript;
  }

  /** The entries in the order of the list. */
  public ImmutableList<ListedReference> entries() {
    return entries;
  }

  /**
   * What several rules need to know, found out when the first of them asks.
   *
   * @param kind the class of what is known: one thing for each class
   * @param find finds it out; the same function for the same class
   */
  public <T> T derived(Class<T> kind, Function<ReferenceList, T> find) {
    Supplier<?> known =
        derived.computeIfAbsent(kind, key -> Suppliers.memoize(() -> find.apply(this)));
    return kind.cast(known.get());
  }
}
