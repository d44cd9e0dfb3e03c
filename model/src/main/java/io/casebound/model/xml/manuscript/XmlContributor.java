package io.casebound.model.xml.manuscript;

import io.casebound.model.Contributor;
import io.casebound.model.ContributorKind;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link Contributor}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "contributor",
    propOrder = {"name", "parts", "roles"})
final class XmlContributor extends Bound<Contributor> {
  @XmlElement private @Nullable XmlWords name;

  @XmlElement private @Nullable XmlPersonName parts;

  @XmlAttribute private @Nullable String kind;

  @XmlElement(name = "role")
  private @Nullable List<XmlWords> roles;

  @XmlAttribute(name = "affiliations")
  private @Nullable String affiliationIds;

  @XmlAttribute private @Nullable String orcid;

  @XmlAttribute private @Nullable String email;

  @XmlAttribute private @Nullable String corresponding;

  static XmlContributor of(Contributor value) {
    XmlContributor xml = new XmlContributor();
    xml.name = XmlWords.of(value.name());
    xml.parts = value.parts().map(XmlPersonName::of).orElse(null);
    xml.kind = word(value.kind());
    xml.roles = all(value.roles(), XmlWords::of);
    xml.affiliationIds = Names.join(value.affiliationIds());
    xml.orcid = value.orcid().orElse(null);
    xml.email = value.email().orElse(null);
    xml.corresponding = value.corresponding() ? "true" : null;
    return xml;
  }

  @Override
  protected Contributor model() {
    return new Contributor(
        required(name, "name").toModel(),
        Optional.ofNullable(parts).map(XmlPersonName::toModel),
        word(ContributorKind.class, required(kind, "kind")),
        each(roles),
        Names.split(affiliationIds),
        Optional.ofNullable(orcid),
        Optional.ofNullable(email),
        isTrue(corresponding));
  }
}
