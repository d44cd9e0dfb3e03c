package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.ClinicalTime;
import io.casebound.model.clinical.TimelineEvent;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** Binds {@link TimelineEvent}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "timeline-event",
    propOrder = {"time", "text"})
final class XmlTimelineEvent extends Bound<TimelineEvent> {
  @XmlElements({
    @XmlElement(name = "date", type = XmlAbsoluteTime.class),
    @XmlElement(name = "relative-time", type = XmlRelativeTime.class)
  })
  private @Nullable Bound<? extends ClinicalTime> time;

  @XmlElement private @Nullable String text;

  static XmlTimelineEvent of(TimelineEvent value) {
    XmlTimelineEvent xml = new XmlTimelineEvent();
    xml.time = XmlTimes.of(value.time());
    xml.text = value.text();
    return xml;
  }

  @Override
  protected TimelineEvent model() {
    return new TimelineEvent(
        time == null ? ClinicalTime.UNKNOWN : time.toModel(), required(text, "text"));
  }
}
