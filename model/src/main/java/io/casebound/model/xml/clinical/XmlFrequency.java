package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.Frequency;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** Binds {@link Frequency}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "frequency",
    propOrder = {"per"})
final class XmlFrequency extends Bound<Frequency> {
  @XmlAttribute private @Nullable String times;

  @XmlElement private @Nullable XmlTimeSpan per;

  static XmlFrequency of(Frequency value) {
    XmlFrequency xml = new XmlFrequency();
    xml.times = Integer.toString(value.times());
    xml.per = XmlTimeSpan.of(value.per());
    return xml;
  }

  @Override
  protected Frequency model() {
    return new Frequency(
        Integer.parseInt(required(times, "times")), required(per, "per").toModel());
  }
}
