package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.ReferenceRange;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link ReferenceRange}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "reference-range",
    propOrder = {})
final class XmlReferenceRange extends Bound<ReferenceRange> {
  @XmlAttribute private @Nullable String low;

  @XmlAttribute private @Nullable String high;

  static XmlReferenceRange of(ReferenceRange value) {
    XmlReferenceRange xml = new XmlReferenceRange();
    xml.low = value.low().map(BigDecimal::toPlainString).orElse(null);
    xml.high = value.high().map(BigDecimal::toPlainString).orElse(null);
    return xml;
  }

  @Override
  protected ReferenceRange model() {
    return new ReferenceRange(
        Optional.ofNullable(low).map(BigDecimal::new),
        Optional.ofNullable(high).map(BigDecimal::new));
  }
}
