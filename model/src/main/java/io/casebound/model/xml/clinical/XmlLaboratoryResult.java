package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.ClinicalTime;
import io.casebound.model.clinical.LaboratoryResult;
import io.casebound.model.clinical.ResultInterpretation;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link LaboratoryResult}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "laboratory-result",
    propOrder = {"test", "quantity", "finding", "range", "time"})
final class XmlLaboratoryResult extends Bound<LaboratoryResult> {
  @XmlElement private @Nullable XmlCodeableConcept test;

  @XmlElement private @Nullable XmlQuantity quantity;

  @XmlElement private @Nullable XmlCodeableConcept finding;

  @XmlElement private @Nullable XmlReferenceRange range;

  @XmlAttribute private @Nullable String interpretation;

  @XmlAttribute private @Nullable String specimen;

  @XmlElements({
    @XmlElement(name = "date", type = XmlAbsoluteTime.class),
    @XmlElement(name = "relative-time", type = XmlRelativeTime.class)
  })
  private @Nullable Bound<? extends ClinicalTime> time;

  static XmlLaboratoryResult of(LaboratoryResult value) {
    XmlLaboratoryResult xml = new XmlLaboratoryResult();
    xml.test = XmlCodeableConcept.of(value.test());
    xml.quantity = value.quantity().map(XmlQuantity::of).orElse(null);
    xml.finding = value.finding().map(XmlCodeableConcept::of).orElse(null);
    xml.range = value.range().map(XmlReferenceRange::of).orElse(null);
    xml.interpretation = value.interpretation().map(Bound::word).orElse(null);
    xml.specimen = value.specimen().orElse(null);
    xml.time = XmlTimes.of(value.time());
    return xml;
  }

  @Override
  protected LaboratoryResult model() {
    return new LaboratoryResult(
        required(test, "test").toModel(),
        Optional.ofNullable(quantity).map(XmlQuantity::toModel),
        Optional.ofNullable(finding).map(XmlCodeableConcept::toModel),
        Optional.ofNullable(range).map(XmlReferenceRange::toModel),
        Optional.ofNullable(interpretation).map(w -> word(ResultInterpretation.class, w)),
        Optional.ofNullable(specimen),
        time == null ? ClinicalTime.UNKNOWN : time.toModel());
  }
}
