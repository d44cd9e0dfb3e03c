package io.casebound.model.xml.manuscript;

import io.casebound.model.reference.PersonName;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link PersonName}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "person-name",
    propOrder = {"family", "given", "suffix", "particle"})
final class XmlPersonName extends Bound<PersonName> {
  @XmlElement private @Nullable XmlWords family;

  @XmlElement private @Nullable XmlWords given;

  @XmlElement private @Nullable XmlWords suffix;

  @XmlAttribute private @Nullable String group;

  @XmlElement private @Nullable XmlParticle particle;

  static XmlPersonName of(PersonName value) {
    XmlPersonName xml = new XmlPersonName();
    xml.family = XmlWords.of(value.family());
    xml.given = value.given().map(XmlWords::of).orElse(null);
    xml.suffix = value.suffix().map(XmlWords::of).orElse(null);
    xml.group = value.group() ? "true" : null;
    xml.particle = value.particle().map(XmlParticle::of).orElse(null);
    return xml;
  }

  @Override
  protected PersonName model() {
    return new PersonName(
        required(family, "family").toModel(),
        Optional.ofNullable(given).map(XmlWords::toModel),
        Optional.ofNullable(suffix).map(XmlWords::toModel),
        isTrue(group),
        Optional.ofNullable(particle).map(XmlParticle::toModel));
  }
}
