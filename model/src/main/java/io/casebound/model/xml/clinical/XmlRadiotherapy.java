package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.ClinicalTime;
import io.casebound.model.clinical.Radiotherapy;
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

/** Binds {@link Radiotherapy}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "radiotherapy",
    propOrder = {"modality", "site", "dose", "time", "changes", "note"})
final class XmlRadiotherapy extends Bound<Radiotherapy> {
  @XmlElement private @Nullable XmlCodeableConcept modality;

  @XmlElement private @Nullable XmlBodySite site;

  @XmlElement private @Nullable XmlQuantity dose;

  @XmlAttribute private @Nullable String fractions;

  @XmlElements({
    @XmlElement(name = "date", type = XmlAbsoluteTime.class),
    @XmlElement(name = "relative-time", type = XmlRelativeTime.class)
  })
  private @Nullable Bound<? extends ClinicalTime> time;

  @XmlElement(name = "change")
  private @Nullable List<XmlInterventionChange> changes;

  @XmlElement private @Nullable String note;

  static XmlRadiotherapy of(Radiotherapy value) {
    XmlRadiotherapy xml = new XmlRadiotherapy();
    xml.modality = XmlCodeableConcept.of(value.modality());
    xml.site = value.site().map(XmlBodySite::of).orElse(null);
    xml.dose = value.dose().map(XmlQuantity::of).orElse(null);
    xml.fractions = value.fractions().map(String::valueOf).orElse(null);
    xml.time = XmlTimes.of(value.time());
    xml.changes = all(value.changes(), XmlInterventionChange::of);
    xml.note = value.note().orElse(null);
    return xml;
  }

  @Override
  protected Radiotherapy model() {
    return new Radiotherapy(
        required(modality, "modality").toModel(),
        Optional.ofNullable(site).map(XmlBodySite::toModel),
        Optional.ofNullable(dose).map(XmlQuantity::toModel),
        Optional.ofNullable(fractions).map(Integer::valueOf),
        time == null ? ClinicalTime.UNKNOWN : time.toModel(),
        each(changes),
        Optional.ofNullable(note));
  }
}
