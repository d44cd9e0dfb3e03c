package io.casebound.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * An item of a list.
 *
 * @param label the number or letter as printed, where it is printed and is no bullet
 * @param term what it explains, in a list of definitions
 * @param blocks what stands in it, in order
 */
public record ListItem(
    Optional<SourceText> label, Optional<Paragraph> term, ImmutableList<Block> blocks) {

  /** An item without a label. */
  public static ListItem of(ImmutableList<Block> blocks) {
    return new ListItem(Optional.empty(), Optional.empty(), blocks);
  }
}
