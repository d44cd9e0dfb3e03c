package io.casebound.model.xml.manuscript;

import io.casebound.model.Block;
import io.casebound.model.ListItem;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link ListItem}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "list-item",
    propOrder = {"label", "term", "blocks"})
final class XmlListItem extends Bound<ListItem> {
  @XmlElement private @Nullable XmlWords label;

  @XmlElement private @Nullable XmlRunning term;

  @XmlElements({
    @XmlElement(name = "p", type = XmlRunning.class),
    @XmlElement(name = "list", type = XmlItemList.class),
    @XmlElement(name = "table", type = XmlTable.class),
    @XmlElement(name = "figure", type = XmlFigure.class),
    @XmlElement(name = "box", type = XmlBox.class),
    @XmlElement(name = "quotation", type = XmlQuotation.class),
    @XmlElement(name = "footnote", type = XmlFootnote.class),
    @XmlElement(name = "formula", type = XmlFormula.class),
    @XmlElement(name = "preformatted", type = XmlPreformatted.class),
    @XmlElement(name = "supplementary-file", type = XmlSupplement.class)
  })
  private @Nullable List<Bound<? extends Block>> blocks;

  static XmlListItem of(ListItem value) {
    XmlListItem xml = new XmlListItem();
    xml.label = value.label().map(XmlWords::of).orElse(null);
    xml.term = value.term().map(XmlRunning::of).orElse(null);
    xml.blocks = all(value.blocks(), XmlBlocks::of);
    return xml;
  }

  @Override
  protected ListItem model() {
    return new ListItem(
        Optional.ofNullable(label).map(XmlWords::toModel),
        Optional.ofNullable(term).map(XmlRunning::toModel),
        each(blocks));
  }
}
