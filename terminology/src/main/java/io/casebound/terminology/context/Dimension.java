package io.casebound.terminology.context;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Optional;

/** What triggers tell, one independent of the others. */
enum Dimension {
  /** Whether, when and whose something is. */
  STATUS,
  LITERATURE,
  PLACE;

  boolean holds(Modifier modifier) {
    return switch (this) {
      case STATUS -> modifier.isStatus();
      case LITERATURE -> modifier == Modifier.LITERATURE;
      case PLACE -> modifier.isPlace();
    };
  }

  /**
   * The dimensions for which a phrase matters: it tells them, ends what tells them, or looks like
   * that.
   */
  static ImmutableSet<Dimension> concerned(
      Optional<Modifier> modifier, ImmutableSet<Modifier> ends) {
    boolean silent = modifier.isEmpty() && ends.isEmpty();
    return Arrays.stream(values())
        .filter(
            each ->
                silent
                    ? each != LITERATURE
                    : modifier.filter(each::holds).isPresent()
                        || ends.stream().anyMatch(each::holds))
        .collect(Sets.toImmutableEnumSet());
  }
}
