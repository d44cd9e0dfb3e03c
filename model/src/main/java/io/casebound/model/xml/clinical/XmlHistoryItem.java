package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.HistoryItem;
import io.casebound.model.clinical.HistoryKind;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link HistoryItem}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "history-item",
    propOrder = {"relative", "finding"})
final class XmlHistoryItem extends Bound<HistoryItem> {
  @XmlAttribute private @Nullable String kind;

  @XmlElement private @Nullable String relative;

  @XmlElement private @Nullable XmlFinding finding;

  static XmlHistoryItem of(HistoryItem value) {
    XmlHistoryItem xml = new XmlHistoryItem();
    xml.kind = word(value.kind());
    xml.relative = value.relative().orElse(null);
    xml.finding = XmlFinding.of(value.finding());
    return xml;
  }

  @Override
  protected HistoryItem model() {
    return new HistoryItem(
        word(HistoryKind.class, required(kind, "kind")),
        Optional.ofNullable(relative),
        required(finding, "finding").toModel());
  }
}
