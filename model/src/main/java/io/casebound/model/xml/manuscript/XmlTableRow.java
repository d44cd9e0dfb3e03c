package io.casebound.model.xml.manuscript;

import io.casebound.model.TableRow;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds {@link TableRow}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "table-row",
    propOrder = {"cells"})
final class XmlTableRow extends Bound<TableRow> {
  @XmlAttribute private @Nullable String head;

  @XmlElement(name = "cell")
  private @Nullable List<XmlTableCell> cells;

  static XmlTableRow of(TableRow value) {
    XmlTableRow xml = new XmlTableRow();
    xml.head = value.head() ? "true" : null;
    xml.cells = all(value.cells(), XmlTableCell::of);
    return xml;
  }

  @Override
  protected TableRow model() {
    return new TableRow(isTrue(head), each(cells));
  }
}
