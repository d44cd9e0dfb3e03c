package io.casebound.model.xml.manuscript;

import io.casebound.model.Figure;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link Figure}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "figure",
    propOrder = {"printedLabel", "caption", "panels", "files", "description", "notes"})
final class XmlFigure extends Bound<Figure> {
  @XmlAttribute private @Nullable String id;

  @XmlAttribute private @Nullable String label;

  @XmlElement(name = "printed-label")
  private @Nullable XmlWords printedLabel;

  @XmlElement private @Nullable List<XmlRunning> caption;

  @XmlElement(name = "panel")
  private @Nullable List<XmlFigure> panels;

  @XmlElement(name = "file")
  private @Nullable List<String> files;

  @XmlElement private @Nullable XmlWords description;

  @XmlElement(name = "note")
  private @Nullable List<XmlFootnote> notes;

  static XmlFigure of(Figure value) {
    XmlFigure xml = new XmlFigure();
    xml.id = value.id();
    xml.label = value.label();
    xml.printedLabel = value.printedLabel().map(XmlWords::of).orElse(null);
    xml.caption = all(value.caption(), XmlRunning::of);
    xml.panels = all(value.panels(), XmlFigure::of);
    xml.files = all(value.files(), text -> text);
    xml.description = value.description().map(XmlWords::of).orElse(null);
    xml.notes = all(value.notes(), XmlFootnote::of);
    return xml;
  }

  @Override
  protected Figure model() {
    return new Figure(
        required(id, "id"),
        required(label, "label"),
        Optional.ofNullable(printedLabel).map(XmlWords::toModel),
        each(caption),
        each(panels),
        texts(files),
        Optional.ofNullable(description).map(XmlWords::toModel),
        each(notes),
        span());
  }
}
