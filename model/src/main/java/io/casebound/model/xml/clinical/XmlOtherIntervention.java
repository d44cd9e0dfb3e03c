package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.OtherIntervention;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link OtherIntervention}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "other-intervention",
    propOrder = {"concept", "site", "time", "changes", "note"})
final class XmlOtherIntervention extends BoundIntervention<OtherIntervention> {
  @XmlElement private @Nullable XmlCodeableConcept concept;

  @XmlElement private @Nullable XmlBodySite site;

  static XmlOtherIntervention of(OtherIntervention value) {
    XmlOtherIntervention xml = new XmlOtherIntervention();
    xml.concept = XmlCodeableConcept.of(value.concept());
    xml.site = value.site().map(XmlBodySite::of).orElse(null);
    xml.take(value);
    return xml;
  }

  @Override
  protected OtherIntervention model() {
    return new OtherIntervention(
        required(concept, "concept").toModel(),
        Optional.ofNullable(site).map(XmlBodySite::toModel),
        time(),
        changes(),
        note());
  }
}
