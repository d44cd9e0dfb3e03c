package io.casebound.model.xml.manuscript;

import io.casebound.model.ListItem;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link ListItem}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "list-item",
    propOrder = {"label", "term", "blocks"})
final class XmlListItem extends BlockHolder<ListItem> {
  @XmlElement private @Nullable XmlWords label;

  @XmlElement private @Nullable XmlRunning term;

  static XmlListItem of(ListItem value) {
    XmlListItem xml = new XmlListItem();
    xml.label = value.label().map(XmlWords::of).orElse(null);
    xml.term = value.term().map(XmlRunning::of).orElse(null);
    xml.hold(value.blocks());
    return xml;
  }

  @Override
  protected ListItem model() {
    return new ListItem(
        Optional.ofNullable(label).map(XmlWords::toModel),
        Optional.ofNullable(term).map(XmlRunning::toModel),
        blocks());
  }
}
