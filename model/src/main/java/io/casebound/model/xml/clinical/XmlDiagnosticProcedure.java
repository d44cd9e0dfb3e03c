package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.ClinicalTime;
import io.casebound.model.clinical.DiagnosticProcedure;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link DiagnosticProcedure}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "diagnostic-procedure",
    propOrder = {"concept", "site", "time", "note"})
final class XmlDiagnosticProcedure extends Bound<DiagnosticProcedure> {
  @XmlElement private @Nullable XmlCodeableConcept concept;

  @XmlElement private @Nullable XmlBodySite site;

  @XmlElements({
    @XmlElement(name = "date", type = XmlAbsoluteTime.class),
    @XmlElement(name = "relative-time", type = XmlRelativeTime.class)
  })
  private @Nullable Bound<? extends ClinicalTime> time;

  @XmlElement private @Nullable String note;

  static XmlDiagnosticProcedure of(DiagnosticProcedure value) {
    XmlDiagnosticProcedure xml = new XmlDiagnosticProcedure();
    xml.concept = XmlCodeableConcept.of(value.concept());
    xml.site = value.site().map(XmlBodySite::of).orElse(null);
    xml.time = XmlTimes.of(value.time());
    xml.note = value.note().orElse(null);
    return xml;
  }

  @Override
  protected DiagnosticProcedure model() {
    return new DiagnosticProcedure(
        required(concept, "concept").toModel(),
        Optional.ofNullable(site).map(XmlBodySite::toModel),
        time == null ? ClinicalTime.UNKNOWN : time.toModel(),
        Optional.ofNullable(note));
  }
}
