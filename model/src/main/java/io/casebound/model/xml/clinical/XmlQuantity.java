package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.Comparator;
import io.casebound.model.clinical.Quantity;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link Quantity}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "quantity",
    propOrder = {})
final class XmlQuantity extends Bound<Quantity> {
  @XmlAttribute private @Nullable String comparator;

  @XmlAttribute private @Nullable String value;

  @XmlAttribute private @Nullable String unit;

  static XmlQuantity of(Quantity value) {
    XmlQuantity xml = new XmlQuantity();
    xml.comparator = value.comparator().map(Bound::word).orElse(null);
    xml.value = value.value().toPlainString();
    xml.unit = value.unit();
    return xml;
  }

  @Override
  protected Quantity model() {
    return new Quantity(
        Optional.ofNullable(comparator).map(w -> word(Comparator.class, w)),
        new BigDecimal(required(value, "value")),
        required(unit, "unit"));
  }
}
