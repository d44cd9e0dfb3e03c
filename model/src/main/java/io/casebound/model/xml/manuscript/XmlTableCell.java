package io.casebound.model.xml.manuscript;

import io.casebound.model.TableCell;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** Binds {@link TableCell}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "table-cell", propOrder = "content")
final class XmlTableCell extends Running<TableCell> {
  @XmlAttribute private @Nullable String header;

  @XmlAttribute private @Nullable String columns;

  @XmlAttribute private @Nullable String rows;

  static XmlTableCell of(TableCell value) {
    XmlTableCell xml = new XmlTableCell();
    xml.header = value.header() ? "true" : null;
    xml.columns = value.columnSpan() == 1 ? null : Integer.toString(value.columnSpan());
    xml.rows = value.rowSpan() == 1 ? null : Integer.toString(value.rowSpan());
    xml.content(Interleaving.of(value.content()));
    return xml;
  }

  @Override
  protected TableCell model() {
    return new TableCell(paragraph(), isTrue(header), number(columns), number(rows));
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 1 : Integer.parseInt(digits.strip());
  }
}
