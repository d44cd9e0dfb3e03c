package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.Surgery;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link Surgery}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "surgery",
    propOrder = {"procedure", "site", "time", "changes", "note"})
final class XmlSurgery extends BoundIntervention<Surgery> {
  @XmlElement private @Nullable XmlCodeableConcept procedure;

  @XmlElement private @Nullable XmlBodySite site;

  static XmlSurgery of(Surgery value) {
    XmlSurgery xml = new XmlSurgery();
    xml.procedure = XmlCodeableConcept.of(value.procedure());
    xml.site = value.site().map(XmlBodySite::of).orElse(null);
    xml.take(value);
    return xml;
  }

  @Override
  protected Surgery model() {
    return new Surgery(
        required(procedure, "procedure").toModel(),
        Optional.ofNullable(site).map(XmlBodySite::toModel),
        time(),
        changes(),
        note());
  }
}
