package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.TimeSpan;
import io.casebound.model.clinical.TimeUnit;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Binds {@link TimeSpan}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "time-span",
    propOrder = {})
final class XmlTimeSpan extends Bound<TimeSpan> {
  @XmlAttribute private @Nullable String amount;

  @XmlAttribute private @Nullable String unit;

  static XmlTimeSpan of(TimeSpan value) {
    XmlTimeSpan xml = new XmlTimeSpan();
    xml.amount = value.amount().toPlainString();
    xml.unit = word(value.unit());
    return xml;
  }

  @Override
  protected TimeSpan model() {
    return new TimeSpan(
        new BigDecimal(required(amount, "amount")), word(TimeUnit.class, required(unit, "unit")));
  }
}
