package io.casebound.model.xml.manuscript;

import io.casebound.model.Quotation;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link Quotation}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "quotation",
    propOrder = {"blocks"})
final class XmlQuotation extends BlockHolder<Quotation> {
  @XmlAttribute private @Nullable String id;

  static XmlQuotation of(Quotation value) {
    XmlQuotation xml = new XmlQuotation();
    xml.id = value.id().orElse(null);
    xml.hold(value.blocks());
    return xml;
  }

  @Override
  protected Quotation model() {
    return new Quotation(Optional.ofNullable(id), blocks(), span());
  }
}
