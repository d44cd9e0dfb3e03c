package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.ClinicalTime;
import io.casebound.model.clinical.Finding;
import io.casebound.model.clinical.Presence;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link Finding}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "finding",
    propOrder = {"concept", "site", "time", "measurements", "note"})
final class XmlFinding extends Bound<Finding> {
  @XmlElement private @Nullable XmlCodeableConcept concept;

  @XmlAttribute private @Nullable String presence;

  @XmlElement private @Nullable XmlBodySite site;

  @XmlElements({
    @XmlElement(name = "date", type = XmlAbsoluteTime.class),
    @XmlElement(name = "relative-time", type = XmlRelativeTime.class)
  })
  private @Nullable Bound<? extends ClinicalTime> time;

  @XmlElement(name = "measurement")
  private @Nullable List<XmlMeasurement> measurements;

  @XmlElement private @Nullable String note;

  static XmlFinding of(Finding value) {
    XmlFinding xml = new XmlFinding();
    xml.concept = XmlCodeableConcept.of(value.concept());
    xml.presence = word(value.presence());
    xml.site = value.site().map(XmlBodySite::of).orElse(null);
    xml.time = XmlTimes.of(value.time());
    xml.measurements = all(value.measurements(), XmlMeasurement::of);
    xml.note = value.note().orElse(null);
    return xml;
  }

  @Override
  protected Finding model() {
    return new Finding(
        required(concept, "concept").toModel(),
        word(Presence.class, required(presence, "presence")),
        Optional.ofNullable(site).map(XmlBodySite::toModel),
        time == null ? ClinicalTime.UNKNOWN : time.toModel(),
        each(measurements),
        Optional.ofNullable(note));
  }
}
