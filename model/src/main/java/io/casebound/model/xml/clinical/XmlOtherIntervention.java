package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.ClinicalTime;
import io.casebound.model.clinical.OtherIntervention;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link OtherIntervention}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "other-intervention",
    propOrder = {"concept", "site", "time", "changes", "note"})
final class XmlOtherIntervention extends Bound<OtherIntervention> {
  @XmlElement private @Nullable XmlCodeableConcept concept;

  @XmlElement private @Nullable XmlBodySite site;

  @XmlElements({
    @XmlElement(name = "date", type = XmlAbsoluteTime.class),
    @XmlElement(name = "relative-time", type = XmlRelativeTime.class)
  })
  private @Nullable Bound<? extends ClinicalTime> time;

  @XmlElement(name = "change")
  private @Nullable List<XmlInterventionChange> changes;

  @XmlElement private @Nullable String note;

  static XmlOtherIntervention of(OtherIntervention value) {
    XmlOtherIntervention xml = new XmlOtherIntervention();
    xml.concept = XmlCodeableConcept.of(value.concept());
    xml.site = value.site().map(XmlBodySite::of).orElse(null);
    xml.time = XmlTimes.of(value.time());
    xml.changes = all(value.changes(), XmlInterventionChange::of);
    xml.note = value.note().orElse(null);
    return xml;
  }

  @Override
  protected OtherIntervention model() {
    return new OtherIntervention(
        required(concept, "concept").toModel(),
        Optional.ofNullable(site).map(XmlBodySite::toModel),
        time == null ? ClinicalTime.UNKNOWN : time.toModel(),
        each(changes),
        Optional.ofNullable(note));
  }
}
