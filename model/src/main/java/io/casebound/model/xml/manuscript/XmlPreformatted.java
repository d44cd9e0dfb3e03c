package io.casebound.model.xml.manuscript;

import io.casebound.model.Preformatted;
import io.casebound.model.PreformattedKind;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds {@link Preformatted}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "preformatted",
    propOrder = {"lines"})
final class XmlPreformatted extends Bound<Preformatted> {
  @XmlAttribute private @Nullable String kind;

  @XmlElement(name = "line")
  private @Nullable List<XmlRunning> lines;

  static XmlPreformatted of(Preformatted value) {
    XmlPreformatted xml = new XmlPreformatted();
    xml.kind = word(value.kind());
    xml.lines = all(value.lines(), XmlRunning::of);
    return xml;
  }

  @Override
  protected Preformatted model() {
    return new Preformatted(
        word(PreformattedKind.class, required(kind, "kind")), each(lines), span());
  }
}
