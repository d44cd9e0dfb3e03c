package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.Patient;
import io.casebound.model.clinical.Sex;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link Patient}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "patient",
    propOrder = {"age", "ethnicity"})
final class XmlPatient extends Bound<Patient> {
  @XmlAttribute private @Nullable String id;

  @XmlElement private @Nullable XmlAge age;

  @XmlAttribute private @Nullable String sex;

  @XmlElement private @Nullable XmlCodeableConcept ethnicity;

  static XmlPatient of(Patient value) {
    XmlPatient xml = new XmlPatient();
    xml.id = value.id();
    xml.age = value.age().map(XmlAge::of).orElse(null);
    xml.sex = word(value.sex());
    xml.ethnicity = value.ethnicity().map(XmlCodeableConcept::of).orElse(null);
    return xml;
  }

  @Override
  protected Patient model() {
    return new Patient(
        required(id, "id"),
        Optional.ofNullable(age).map(XmlAge::toModel),
        word(Sex.class, required(sex, "sex")),
        Optional.ofNullable(ethnicity).map(XmlCodeableConcept::toModel));
  }
}
