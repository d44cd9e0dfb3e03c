package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.ClinicalTime;
import io.casebound.model.clinical.InterventionChange;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link InterventionChange}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "intervention-change",
    propOrder = {"time", "text", "reason"})
final class XmlInterventionChange extends Bound<InterventionChange> {
  @XmlElements({
    @XmlElement(name = "date", type = XmlAbsoluteTime.class),
    @XmlElement(name = "relative-time", type = XmlRelativeTime.class)
  })
  private @Nullable Bound<? extends ClinicalTime> time;

  @XmlElement private @Nullable String text;

  @XmlElement private @Nullable String reason;

  static XmlInterventionChange of(InterventionChange value) {
    XmlInterventionChange xml = new XmlInterventionChange();
    xml.time = XmlTimes.of(value.time());
    xml.text = value.text();
    xml.reason = value.reason().orElse(null);
    return xml;
  }

  @Override
  protected InterventionChange model() {
    return new InterventionChange(
        time == null ? ClinicalTime.UNKNOWN : time.toModel(),
        required(text, "text"),
        Optional.ofNullable(reason));
  }
}
