package io.casebound.citations.style;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.style.Difference.Kind;
import java.util.Comparator;
import java.util.Optional;

/**
 * What comes of the comparison of an entry with a style.
 *
 * @param compared whether it could be compared: whether every word of it was read, and the style
 *     knows what to make of it
 * @param differences in what it differs, in the order of the style; none where it is as the style
 *     prints it
 * @param corrected the entry as the style prints it, without a number; empty where the style would
 *     need what the list does not say, as the names behind an "et al."
 */
public record StyleComparison(
    boolean compared, ImmutableList<Difference> differences, Optional<String> corrected) {

  static final StyleComparison NONE =
      new StyleComparison(false, ImmutableList.of(), Optional.empty());

  /** The gravest kind of its differences. */
  public Optional<Kind> gravest() {
    return differences.stream().map(Difference::kind).min(Comparator.naturalOrder());
  }
}
