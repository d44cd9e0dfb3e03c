package io.casebound.model.xml.manuscript;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Block;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlTransient;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element that holds blocks of any kind, among others. Where they stand in it is for each kind
 * of element to say, as {@code blocks} of its {@code propOrder}.
 *
 * @param <M> the value
 */
@XmlTransient
@XmlAccessorType(XmlAccessType.FIELD)
abstract class BlockHolder<M> extends Bound<M> {
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

  /** The blocks that it holds. */
  final ImmutableList<Block> blocks() {
    return each(blocks);
  }

  final void hold(List<Block> values) {
    blocks = all(values, XmlBlocks::of);
  }
}
