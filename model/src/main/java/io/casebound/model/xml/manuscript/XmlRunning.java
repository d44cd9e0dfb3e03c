package io.casebound.model.xml.manuscript;

import io.casebound.model.Paragraph;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** Binds {@link Paragraph}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "running-text", propOrder = "content")
final class XmlRunning extends Running<Paragraph> {
  static XmlRunning of(Paragraph value) {
    XmlRunning xml = new XmlRunning();
    xml.content(Interleaving.of(value));
    return xml;
  }

  @Override
  protected Paragraph model() {
    return paragraph();
  }
}
