package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.Assessor;
import io.casebound.model.clinical.ClinicalTime;
import io.casebound.model.clinical.Outcome;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds {@link Outcome}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "outcome",
    propOrder = {"time", "text", "findings"})
final class XmlOutcome extends Bound<Outcome> {
  @XmlAttribute private @Nullable String assessor;

  @XmlElements({
    @XmlElement(name = "date", type = XmlAbsoluteTime.class),
    @XmlElement(name = "relative-time", type = XmlRelativeTime.class)
  })
  private @Nullable Bound<? extends ClinicalTime> time;

  @XmlElement private @Nullable String text;

  @XmlElement(name = "finding")
  private @Nullable List<XmlFinding> findings;

  static XmlOutcome of(Outcome value) {
    XmlOutcome xml = new XmlOutcome();
    xml.assessor = word(value.assessor());
    xml.time = XmlTimes.of(value.time());
    xml.text = value.text();
    xml.findings = all(value.findings(), XmlFinding::of);
    return xml;
  }

  @Override
  protected Outcome model() {
    return new Outcome(
        word(Assessor.class, required(assessor, "assessor")),
        time == null ? ClinicalTime.UNKNOWN : time.toModel(),
        required(text, "text"),
        each(findings));
  }
}
