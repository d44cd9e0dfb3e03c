package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.Coding;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** Binds {@link Coding}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "coding",
    propOrder = {})
final class XmlCoding extends Bound<Coding> {
  @XmlAttribute private @Nullable String system;

  @XmlAttribute private @Nullable String version;

  @XmlAttribute private @Nullable String code;

  @XmlValue private @Nullable String label;

  static XmlCoding of(Coding value) {
    XmlCoding xml = new XmlCoding();
    xml.system = value.system();
    xml.version = value.version();
    xml.code = value.code();
    xml.label = value.label();
    return xml;
  }

  @Override
  protected Coding model() {
    return new Coding(
        required(system, "system"),
        required(version, "version"),
        required(code, "code"),
        required(label, "label"));
  }
}
