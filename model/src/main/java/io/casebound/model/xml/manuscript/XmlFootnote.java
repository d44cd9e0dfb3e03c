package io.casebound.model.xml.manuscript;

import io.casebound.model.Footnote;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link Footnote}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "footnote",
    propOrder = {"label", "blocks"})
final class XmlFootnote extends BlockHolder<Footnote> {
  @XmlAttribute private @Nullable String id;

  @XmlElement private @Nullable XmlWords label;

  static XmlFootnote of(Footnote value) {
    XmlFootnote xml = new XmlFootnote();
    xml.id = value.id().orElse(null);
    xml.label = value.label().map(XmlWords::of).orElse(null);
    xml.hold(value.blocks());
    return xml;
  }

  @Override
  protected Footnote model() {
    return new Footnote(
        Optional.ofNullable(id),
        Optional.ofNullable(label).map(XmlWords::toModel),
        blocks(),
        span());
  }
}
