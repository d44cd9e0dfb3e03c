package io.casebound.model.xml.manuscript;

import io.casebound.model.Box;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** Binds {@link Box}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "box",
    propOrder = {"content"})
final class XmlBox extends Bound<Box> {
  @XmlElement(name = "section")
  private @Nullable XmlSection content;

  static XmlBox of(Box value) {
    XmlBox xml = new XmlBox();
    xml.content = XmlSection.of(value.content());
    return xml;
  }

  @Override
  protected Box model() {
    return new Box(required(content, "section").toModel());
  }
}
