package io.casebound.model.xml.manuscript;

import io.casebound.model.reference.PersonName.Particle;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** Binds {@link Particle}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "particle")
final class XmlParticle extends Bound<Particle> {
  @XmlValue private @Nullable String text;

  @XmlAttribute private @Nullable String drops;

  static XmlParticle of(Particle value) {
    XmlParticle xml = new XmlParticle();
    xml.text = value.text();
    xml.drops = value.drops() ? "true" : null;
    return xml;
  }

  @Override
  protected Particle model() {
    return new Particle(required(text, "text"), isTrue(drops));
  }
}
