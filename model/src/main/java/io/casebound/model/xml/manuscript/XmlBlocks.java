package io.casebound.model.xml.manuscript;

import io.casebound.model.Block;
import io.casebound.model.Box;
import io.casebound.model.Figure;
import io.casebound.model.Footnote;
import io.casebound.model.Formula;
import io.casebound.model.ItemList;
import io.casebound.model.Paragraph;
import io.casebound.model.Preformatted;
import io.casebound.model.Quotation;
import io.casebound.model.Supplement;
import io.casebound.model.Table;
import io.casebound.model.xml.bound.Bound;

/** Finds the element for a block. */
final class XmlBlocks {
  private XmlBlocks() {}

  static Bound<? extends Block> of(Block block) {
    if (block instanceof Paragraph paragraph) {
      return XmlRunning.of(paragraph);
    }
    if (block instanceof ItemList list) {
      return XmlItemList.of(list);
    }
    if (block instanceof Table table) {
      return XmlTable.of(table);
    }
    return block instanceof Figure figure ? XmlFigure.of(figure) : ofRare(block);
  }

  private static Bound<? extends Block> ofRare(Block block) {
    if (block instanceof Box box) {
      return XmlBox.of(box);
    }
    if (block instanceof Quotation quotation) {
      return XmlQuotation.of(quotation);
    }
    if (block instanceof Footnote note) {
      return XmlFootnote.of(note);
    }
    if (block instanceof Formula formula) {
      return XmlFormula.of(formula);
    }
    return block instanceof Preformatted lines
        ? XmlPreformatted.of(lines)
        : XmlSupplement.of((Supplement) block);
  }
}
