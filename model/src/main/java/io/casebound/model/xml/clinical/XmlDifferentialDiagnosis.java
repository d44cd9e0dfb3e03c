package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.DifferentialDiagnosis;
import io.casebound.model.clinical.DifferentialStatus;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds {@link DifferentialDiagnosis}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "differential-diagnosis",
    propOrder = {"concept", "reasonsFor", "reasonsAgainst"})
final class XmlDifferentialDiagnosis extends Bound<DifferentialDiagnosis> {
  @XmlElement private @Nullable XmlCodeableConcept concept;

  @XmlAttribute private @Nullable String status;

  @XmlElement(name = "reason-for")
  private @Nullable List<String> reasonsFor;

  @XmlElement(name = "reason-against")
  private @Nullable List<String> reasonsAgainst;

  static XmlDifferentialDiagnosis of(DifferentialDiagnosis value) {
    XmlDifferentialDiagnosis xml = new XmlDifferentialDiagnosis();
    xml.concept = XmlCodeableConcept.of(value.concept());
    xml.status = word(value.status());
    xml.reasonsFor = all(value.reasonsFor(), text -> text);
    xml.reasonsAgainst = all(value.reasonsAgainst(), text -> text);
    return xml;
  }

  @Override
  protected DifferentialDiagnosis model() {
    return new DifferentialDiagnosis(
        required(concept, "concept").toModel(),
        word(DifferentialStatus.class, required(status, "status")),
        texts(reasonsFor),
        texts(reasonsAgainst));
  }
}
