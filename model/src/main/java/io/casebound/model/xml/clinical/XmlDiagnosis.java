package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.ClinicalTime;
import io.casebound.model.clinical.Diagnosis;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link Diagnosis}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "diagnosis",
    propOrder = {"concept", "site", "time", "stage", "grade", "note"})
final class XmlDiagnosis extends Bound<Diagnosis> {
  @XmlElement private @Nullable XmlCodeableConcept concept;

  @XmlElement private @Nullable XmlBodySite site;

  @XmlElements({
    @XmlElement(name = "date", type = XmlAbsoluteTime.class),
    @XmlElement(name = "relative-time", type = XmlRelativeTime.class)
  })
  private @Nullable Bound<? extends ClinicalTime> time;

  @XmlElement private @Nullable XmlCodeableConcept stage;

  @XmlElement private @Nullable XmlCodeableConcept grade;

  @XmlElement private @Nullable String note;

  static XmlDiagnosis of(Diagnosis value) {
    XmlDiagnosis xml = new XmlDiagnosis();
    xml.concept = XmlCodeableConcept.of(value.concept());
    xml.site = value.site().map(XmlBodySite::of).orElse(null);
    xml.time = XmlTimes.of(value.time());
    xml.stage = value.stage().map(XmlCodeableConcept::of).orElse(null);
    xml.grade = value.grade().map(XmlCodeableConcept::of).orElse(null);
    xml.note = value.note().orElse(null);
    return xml;
  }

  @Override
  protected Diagnosis model() {
    return new Diagnosis(
        required(concept, "concept").toModel(),
        Optional.ofNullable(site).map(XmlBodySite::toModel),
        time == null ? ClinicalTime.UNKNOWN : time.toModel(),
        Optional.ofNullable(stage).map(XmlCodeableConcept::toModel),
        Optional.ofNullable(grade).map(XmlCodeableConcept::toModel),
        Optional.ofNullable(note));
  }
}
