package io.casebound.model.clinical;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * A date, or the time from one date to another.
 *
 * @param from the date, or the first one
 * @param to the last date
 */
public record AbsoluteTime(PartialDate from, Optional<PartialDate> to) implements ClinicalTime {
  public AbsoluteTime {
    to.ifPresent(end -> checkArgument(!end.isBefore(from), "from %s to %s", from, end));
  }
}
