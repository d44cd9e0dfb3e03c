package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.Allergy;
import io.casebound.model.clinical.Presence;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link Allergy}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "allergy",
    propOrder = {"substance", "reaction"})
final class XmlAllergy extends Bound<Allergy> {
  @XmlElement private @Nullable XmlCodeableConcept substance;

  @XmlAttribute private @Nullable String presence;

  @XmlElement private @Nullable XmlCodeableConcept reaction;

  static XmlAllergy of(Allergy value) {
    XmlAllergy xml = new XmlAllergy();
    xml.substance = XmlCodeableConcept.of(value.substance());
    xml.presence = word(value.presence());
    xml.reaction = value.reaction().map(XmlCodeableConcept::of).orElse(null);
    return xml;
  }

  @Override
  protected Allergy model() {
    return new Allergy(
        required(substance, "substance").toModel(),
        word(Presence.class, required(presence, "presence")),
        Optional.ofNullable(reaction).map(XmlCodeableConcept::toModel));
  }
}
