package io.casebound.model.xml.manuscript;

import io.casebound.model.Formula;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link Formula}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "formula",
    propOrder = {"label", "text"})
final class XmlFormula extends Bound<Formula> {
  @XmlAttribute private @Nullable String id;

  @XmlElement private @Nullable XmlWords label;

  @XmlElement private @Nullable XmlRunning text;

  static XmlFormula of(Formula value) {
    XmlFormula xml = new XmlFormula();
    xml.id = value.id().orElse(null);
    xml.label = value.label().map(XmlWords::of).orElse(null);
    xml.text = value.text().map(XmlRunning::of).orElse(null);
    return xml;
  }

  @Override
  protected Formula model() {
    return new Formula(
        Optional.ofNullable(id),
        Optional.ofNullable(label).map(XmlWords::toModel),
        Optional.ofNullable(text).map(XmlRunning::toModel),
        span());
  }
}
