package io.casebound.model.xml.manuscript;

import io.casebound.model.Permissions;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link Permissions}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "permissions",
    propOrder = {"statement", "year", "holder", "licence"})
final class XmlPermissions extends Bound<Permissions> {
  @XmlElement private @Nullable XmlWords statement;

  @XmlElement private @Nullable XmlWords year;

  @XmlElement private @Nullable XmlWords holder;

  @XmlAttribute(name = "licence-url")
  private @Nullable String licenceUrl;

  @XmlElement private @Nullable List<XmlWords> licence;

  static XmlPermissions of(Permissions value) {
    XmlPermissions xml = new XmlPermissions();
    xml.statement = value.statement().map(XmlWords::of).orElse(null);
    xml.year = value.year().map(XmlWords::of).orElse(null);
    xml.holder = value.holder().map(XmlWords::of).orElse(null);
    xml.licenceUrl = value.licenceUrl().orElse(null);
    xml.licence = all(value.licence(), XmlWords::of);
    return xml;
  }

  @Override
  protected Permissions model() {
    return new Permissions(
        Optional.ofNullable(statement).map(XmlWords::toModel),
        Optional.ofNullable(year).map(XmlWords::toModel),
        Optional.ofNullable(holder).map(XmlWords::toModel),
        Optional.ofNullable(licenceUrl),
        each(licence));
  }
}
