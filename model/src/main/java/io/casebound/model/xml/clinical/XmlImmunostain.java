package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.Immunostain;
import io.casebound.model.clinical.StainResult;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link Immunostain}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "immunostain",
    propOrder = {"marker", "extent"})
final class XmlImmunostain extends Bound<Immunostain> {
  @XmlAttribute private @Nullable String specimen;

  @XmlElement private @Nullable XmlCodeableConcept marker;

  @XmlAttribute private @Nullable String result;

  @XmlElement private @Nullable String extent;

  static XmlImmunostain of(Immunostain value) {
    XmlImmunostain xml = new XmlImmunostain();
    xml.specimen = value.specimen().orElse(null);
    xml.marker = XmlCodeableConcept.of(value.marker());
    xml.result = word(value.result());
    xml.extent = value.extent().orElse(null);
    return xml;
  }

  @Override
  protected Immunostain model() {
    return new Immunostain(
        Optional.ofNullable(specimen),
        required(marker, "marker").toModel(),
        word(StainResult.class, required(result, "result")),
        Optional.ofNullable(extent));
  }
}
