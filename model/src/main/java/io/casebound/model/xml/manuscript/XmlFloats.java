package io.casebound.model.xml.manuscript;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Block;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds the blocks that stand outside the sections. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "floats", propOrder = "blocks")
final class XmlFloats extends Bound<ImmutableList<Block>> {
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

  static @Nullable XmlFloats of(ImmutableList<Block> value) {
    if (value.isEmpty()) {
      return null;
    }
    XmlFloats xml = new XmlFloats();
    xml.blocks = all(value, XmlBlocks::of);
    return xml;
  }

  @Override
  protected ImmutableList<Block> model() {
    return each(blocks);
  }
}
