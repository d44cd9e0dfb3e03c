package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.Age;
import io.casebound.model.clinical.TimeUnit;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** Binds {@link Age}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "age",
    propOrder = {})
final class XmlAge extends Bound<Age> {
  @XmlAttribute private @Nullable String amount;

  @XmlAttribute private @Nullable String unit;

  @XmlAttribute(name = "or-older")
  private @Nullable String orOlder;

  static XmlAge of(Age value) {
    XmlAge xml = new XmlAge();
    xml.amount = Integer.toString(value.amount());
    xml.unit = word(value.unit());
    xml.orOlder = value.orOlder() ? "true" : null;
    return xml;
  }

  @Override
  protected Age model() {
    return new Age(
        Integer.parseInt(required(amount, "amount")),
        word(TimeUnit.class, required(unit, "unit")),
        isTrue(orOlder));
  }
}
