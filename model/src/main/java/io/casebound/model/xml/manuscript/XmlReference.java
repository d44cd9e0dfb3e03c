package io.casebound.model.xml.manuscript;

import io.casebound.model.reference.Reference;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link Reference}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "reference",
    propOrder = {"label", "text", "record"})
final class XmlReference extends Bound<Reference> {
  @XmlAttribute private @Nullable String id;

  @XmlElement private @Nullable XmlWords label;

  @XmlElement private @Nullable XmlWords text;

  @XmlElement private @Nullable XmlRecord record;

  static XmlReference of(Reference value) {
    XmlReference xml = new XmlReference();
    xml.id = value.id();
    xml.label = value.label().map(XmlWords::of).orElse(null);
    xml.text = XmlWords.of(value.text());
    xml.record = value.record().map(XmlRecord::of).orElse(null);
    return xml;
  }

  @Override
  protected Reference model() {
    return new Reference(
        required(id, "id"),
        Optional.ofNullable(label).map(XmlWords::toModel),
        required(text, "text").toModel(),
        Optional.ofNullable(record).map(XmlRecord::toModel));
  }
}
