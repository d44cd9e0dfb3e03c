package io.casebound.model.xml;

import io.casebound.model.clinical.CaseReport;
import io.casebound.model.xml.bound.Bound;
import io.casebound.model.xml.clinical.XmlClinicalCase;
import io.casebound.model.xml.manuscript.XmlManuscript;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link CaseReport}: the root of a file. */
@XmlRootElement(name = "case-report")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "case-report",
    propOrder = {"manuscript", "clinicalCase"})
final class XmlCaseReport extends Bound<CaseReport> {
  @XmlElement private @Nullable XmlManuscript manuscript;

  @XmlElement(name = "clinical-case")
  private @Nullable XmlClinicalCase clinicalCase;

  static XmlCaseReport of(CaseReport value) {
    XmlCaseReport xml = new XmlCaseReport();
    xml.manuscript = value.manuscript().map(XmlManuscript::of).orElse(null);
    xml.clinicalCase = value.clinicalCase().map(XmlClinicalCase::of).orElse(null);
    return xml;
  }

  @Override
  protected CaseReport model() {
    return new CaseReport(
        Optional.ofNullable(manuscript).map(XmlManuscript::toModel),
        Optional.ofNullable(clinicalCase).map(XmlClinicalCase::toModel));
  }
}
