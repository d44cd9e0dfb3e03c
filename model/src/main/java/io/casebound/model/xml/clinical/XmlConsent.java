package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.Consent;
import io.casebound.model.clinical.ConsentStatus;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link Consent}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "consent",
    propOrder = {"scope"})
final class XmlConsent extends Bound<Consent> {
  @XmlAttribute private @Nullable String status;

  @XmlElement private @Nullable String scope;

  static XmlConsent of(Consent value) {
    XmlConsent xml = new XmlConsent();
    xml.status = word(value.status());
    xml.scope = value.scope().orElse(null);
    return xml;
  }

  @Override
  protected Consent model() {
    return new Consent(
        word(ConsentStatus.class, required(status, "status")), Optional.ofNullable(scope));
  }
}
