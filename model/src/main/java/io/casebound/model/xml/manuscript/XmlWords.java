package io.casebound.model.xml.manuscript;

import io.casebound.model.SourceText;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;

/**
 * Binds {@link SourceText}: running text of which the schema allows no links. (The binding tells
 * nobody of an element that it takes for a mere value, and so its place would be lost.)
 */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "words", propOrder = "content")
final class XmlWords extends Running<SourceText> {
  static XmlWords of(SourceText value) {
    XmlWords xml = new XmlWords();
    xml.content(value.isEmpty() ? List.of() : List.of(value.value()));
    return xml;
  }

  @Override
  protected SourceText model() {
    return words();
  }
}
