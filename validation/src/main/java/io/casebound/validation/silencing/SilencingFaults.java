package io.casebound.validation.silencing;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/**
 * What is wrong with the silencings of one manuscript: what the rules about silencings look at.
 *
 * @param all in the order in which they were found
 */
public record SilencingFaults(ImmutableList<SilencingFault> all) {

  /** Those of one kind. */
  public Stream<SilencingFault> of(SilencingFault.Kind kind) {
    return all.stream().filter(fault -> fault.kind() == kind);
  }
}
