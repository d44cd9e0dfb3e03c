package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.Measurement;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** Binds {@link Measurement}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "measurement",
    propOrder = {"concept", "value"})
final class XmlMeasurement extends Bound<Measurement> {
  @XmlElement private @Nullable XmlCodeableConcept concept;

  @XmlElement private @Nullable XmlQuantity value;

  static XmlMeasurement of(Measurement value) {
    XmlMeasurement xml = new XmlMeasurement();
    xml.concept = XmlCodeableConcept.of(value.concept());
    xml.value = XmlQuantity.of(value.value());
    return xml;
  }

  @Override
  protected Measurement model() {
    return new Measurement(
        required(concept, "concept").toModel(), required(value, "value").toModel());
  }
}
