package io.casebound.model.xml.manuscript;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Paragraph;
import io.casebound.model.reference.Reference;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link Reference}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "reference",
    propOrder = {"label", "text", "record", "otherForms"})
final class XmlReference extends Bound<Reference> {
  @XmlAttribute private @Nullable String id;

  @XmlElement private @Nullable XmlWords label;

  @XmlElement private @Nullable XmlRunning text;

  @XmlElement private @Nullable XmlRecord record;

  @XmlElement(name = "other-form")
  private @Nullable List<XmlWords> otherForms;

  static XmlReference of(Reference value) {
    XmlReference xml = new XmlReference();
    xml.id = value.id();
    xml.label = value.label().map(XmlWords::of).orElse(null);
    xml.text = XmlRunning.of(linked(value));
    xml.record = value.record().map(XmlRecord::of).orElse(null);
    xml.otherForms = all(value.otherForms(), XmlWords::of);
    return xml;
  }

  private static Paragraph linked(Reference value) {
    return new Paragraph(
        value.text(), ImmutableList.of(), ImmutableList.of(), value.crossReferences());
  }

  @Override
  protected Reference model() {
    Paragraph printed = required(text, "text").toModel();
    return new Reference(
        required(id, "id"),
        Optional.ofNullable(label).map(XmlWords::toModel),
        printed.text(),
        Optional.ofNullable(record).map(XmlRecord::toModel),
        each(otherForms),
        printed.crossReferences());
  }
}
