package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.AdverseEvent;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link AdverseEvent}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "adverse-event",
    propOrder = {"finding", "cause"})
final class XmlAdverseEvent extends Bound<AdverseEvent> {
  @XmlElement private @Nullable XmlFinding finding;

  @XmlAttribute private @Nullable String grade;

  @XmlElement private @Nullable String cause;

  static XmlAdverseEvent of(AdverseEvent value) {
    XmlAdverseEvent xml = new XmlAdverseEvent();
    xml.finding = XmlFinding.of(value.finding());
    xml.grade = value.grade().map(String::valueOf).orElse(null);
    xml.cause = value.cause().orElse(null);
    return xml;
  }

  @Override
  protected AdverseEvent model() {
    return new AdverseEvent(
        required(finding, "finding").toModel(),
        Optional.ofNullable(grade).map(Integer::valueOf),
        Optional.ofNullable(cause));
  }
}
