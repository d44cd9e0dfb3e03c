package io.casebound.manuscripts.outlined;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.manuscripts.prose.MarkedText;
import io.casebound.model.reference.Reference;
import java.util.List;

/** Knows the works that a manuscript cites from elsewhere than from its printed list. */
public interface CitedRecords {
  /** Knows nothing. */
  CitedRecords NONE =
      (printed, running) -> new Completed(ImmutableList.copyOf(printed), ImmutableMap.of());

  /**
   * Completes the reference list.
   *
   * @param printed its entries as printed
   * @param running the texts that cite, in order
   */
  Completed complete(List<Reference> printed, List<MarkedText> running);

  /**
   * The whole list.
   *
   * @param references the entries with what is known of them, then works that the list leaves out
   * @param idsByKey which reference each key of a citation means, where the two differ
   */
  record Completed(ImmutableList<Reference> references, ImmutableMap<String, String> idsByKey) {}
}
