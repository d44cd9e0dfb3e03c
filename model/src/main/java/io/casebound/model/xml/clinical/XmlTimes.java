package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.AbsoluteTime;
import io.casebound.model.clinical.ClinicalTime;
import io.casebound.model.clinical.RelativeTime;
import io.casebound.model.xml.bound.Bound;
import org.jspecify.annotations.Nullable;

/** Finds the element for a time. */
final class XmlTimes {
  private XmlTimes() {}

  /** The element; none for an unknown time. */
  static @Nullable Bound<? extends ClinicalTime> of(ClinicalTime time) {
    if (time instanceof AbsoluteTime date) {
      return XmlAbsoluteTime.of(date);
    }
    return time instanceof RelativeTime relative ? XmlRelativeTime.of(relative) : null;
  }
}
