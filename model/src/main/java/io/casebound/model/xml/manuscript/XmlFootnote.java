package io.casebound.model.xml.manuscript;

import io.casebound.model.Block;
import io.casebound.model.Footnote;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link Footnote}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "footnote",
    propOrder = {"label", "blocks"})
final class XmlFootnote extends Bound<Footnote> {
  @XmlAttribute private @Nullable String id;

  @XmlElement private @Nullable XmlWords label;

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

  static XmlFootnote of(Footnote value) {
    XmlFootnote xml = new XmlFootnote();
    xml.id = value.id().orElse(null);
    xml.label = value.label().map(XmlWords::of).orElse(null);
    xml.blocks = all(value.blocks(), XmlBlocks::of);
    return xml;
  }

  @Override
  protected Footnote model() {
    return new Footnote(
        Optional.ofNullable(id),
        Optional.ofNullable(label).map(XmlWords::toModel),
        each(blocks),
        span());
  }
}
