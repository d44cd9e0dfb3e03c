package io.casebound.model.clinical;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * A time told by another moment of the case: three weeks before presentation.
 *
 * @param relation on which side of the moment
 * @param anchor the moment
 * @param distance how far from it; empty where the report does not tell, or where the relation is
 *     {@code AT}
 */
public record RelativeTime(TimeRelation relation, TimeAnchor anchor, Optional<TimeSpan> distance)
    implements ClinicalTime {
  public RelativeTime {
    checkArgument(
        relation != TimeRelation.AT || distance.isEmpty(), "at a moment, and %s from it", distance);
  }
}
