package io.casebound.model.xml.manuscript;

import io.casebound.model.ItemList;
import io.casebound.model.ListKind;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link ItemList}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "item-list",
    propOrder = {"heading", "items"})
final class XmlItemList extends Bound<ItemList> {
  @XmlAttribute private @Nullable String id;

  @XmlAttribute private @Nullable String kind;

  @XmlElement private @Nullable XmlRunning heading;

  @XmlElement(name = "item")
  private @Nullable List<XmlListItem> items;

  static XmlItemList of(ItemList value) {
    XmlItemList xml = new XmlItemList();
    xml.id = value.id().orElse(null);
    xml.kind = word(value.kind());
    xml.heading = value.heading().map(XmlRunning::of).orElse(null);
    xml.items = all(value.items(), XmlListItem::of);
    return xml;
  }

  @Override
  protected ItemList model() {
    return new ItemList(
        Optional.ofNullable(id),
        word(ListKind.class, required(kind, "kind")),
        Optional.ofNullable(heading).map(XmlRunning::toModel),
        each(items),
        span());
  }
}
