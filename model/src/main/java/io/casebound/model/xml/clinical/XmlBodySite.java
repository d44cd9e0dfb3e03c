package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.BodySite;
import io.casebound.model.clinical.Laterality;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link BodySite}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "body-site",
    propOrder = {"concept"})
final class XmlBodySite extends Bound<BodySite> {
  @XmlElement private @Nullable XmlCodeableConcept concept;

  @XmlAttribute private @Nullable String laterality;

  static XmlBodySite of(BodySite value) {
    XmlBodySite xml = new XmlBodySite();
    xml.concept = XmlCodeableConcept.of(value.concept());
    xml.laterality = value.laterality().map(Bound::word).orElse(null);
    return xml;
  }

  @Override
  protected BodySite model() {
    return new BodySite(
        required(concept, "concept").toModel(),
        Optional.ofNullable(laterality).map(w -> word(Laterality.class, w)));
  }
}
