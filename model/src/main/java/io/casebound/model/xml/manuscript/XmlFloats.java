package io.casebound.model.xml.manuscript;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Block;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** Binds the blocks that stand outside the sections. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "floats", propOrder = "blocks")
final class XmlFloats extends BlockHolder<ImmutableList<Block>> {
  static @Nullable XmlFloats of(ImmutableList<Block> value) {
    if (value.isEmpty()) {
      return null;
    }
    XmlFloats xml = new XmlFloats();
    xml.hold(value);
    return xml;
  }

  @Override
  protected ImmutableList<Block> model() {
    return blocks();
  }
}
