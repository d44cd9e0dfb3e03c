package io.casebound.model.xml.manuscript;

import io.casebound.model.Table;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link Table}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "table",
    propOrder = {"printedLabel", "caption", "rows", "footnotes"})
final class XmlTable extends Bound<Table> {
  @XmlAttribute private @Nullable String id;

  @XmlAttribute private @Nullable String label;

  @XmlElement(name = "printed-label")
  private @Nullable XmlWords printedLabel;

  @XmlElement private @Nullable List<XmlRunning> caption;

  @XmlElement(name = "row")
  private @Nullable List<XmlTableRow> rows;

  @XmlElement(name = "footnote")
  private @Nullable List<XmlFootnote> footnotes;

  static XmlTable of(Table value) {
    XmlTable xml = new XmlTable();
    xml.id = value.id();
    xml.label = value.label();
    xml.printedLabel = value.printedLabel().map(XmlWords::of).orElse(null);
    xml.caption = all(value.caption(), XmlRunning::of);
    xml.rows = all(value.rows(), XmlTableRow::of);
    xml.footnotes = all(value.footnotes(), XmlFootnote::of);
    return xml;
  }

  @Override
  protected Table model() {
    return new Table(
        required(id, "id"),
        required(label, "label"),
        Optional.ofNullable(printedLabel).map(XmlWords::toModel),
        each(caption),
        each(rows),
        each(footnotes),
        span());
  }
}
