package io.casebound.model.xml.manuscript;

import io.casebound.model.reference.NameRole;
import io.casebound.model.reference.PersonName;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Binds a {@link PersonName} with its {@link NameRole}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "other-name", propOrder = "person")
final class XmlOtherName extends Bound<Map.Entry<NameRole, PersonName>> {
  @XmlElement private @Nullable XmlPersonName person;

  @XmlAttribute private @Nullable String role;

  static XmlOtherName of(Map.Entry<NameRole, PersonName> value) {
    XmlOtherName xml = new XmlOtherName();
    xml.role = value.getKey().csl();
    xml.person = XmlPersonName.of(value.getValue());
    return xml;
  }

  @Override
  protected Map.Entry<NameRole, PersonName> model() {
    return Map.entry(role(), required(person, "person").toModel());
  }

  private NameRole role() {
    String name = required(role, "role").strip();
    for (NameRole known : NameRole.values()) {
      if (known.csl().equals(name)) {
        return known;
      }
    }
    throw new IllegalArgumentException("CSL has no role \"" + name + "\"");
  }
}
