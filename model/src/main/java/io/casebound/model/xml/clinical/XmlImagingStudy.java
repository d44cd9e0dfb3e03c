package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.ClinicalTime;
import io.casebound.model.clinical.Contrast;
import io.casebound.model.clinical.ImagingStudy;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link ImagingStudy}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "imaging-study",
    propOrder = {"modality", "site", "agent", "time", "findings", "impression", "figures"})
final class XmlImagingStudy extends Bound<ImagingStudy> {
  @XmlElement private @Nullable XmlCodeableConcept modality;

  @XmlElement private @Nullable XmlBodySite site;

  @XmlAttribute private @Nullable String contrast;

  @XmlElement private @Nullable XmlCodeableConcept agent;

  @XmlElements({
    @XmlElement(name = "date", type = XmlAbsoluteTime.class),
    @XmlElement(name = "relative-time", type = XmlRelativeTime.class)
  })
  private @Nullable Bound<? extends ClinicalTime> time;

  @XmlElement(name = "finding")
  private @Nullable List<XmlFinding> findings;

  @XmlElement private @Nullable String impression;

  @XmlElement(name = "figure")
  private @Nullable List<String> figures;

  static XmlImagingStudy of(ImagingStudy value) {
    XmlImagingStudy xml = new XmlImagingStudy();
    xml.modality = XmlCodeableConcept.of(value.modality());
    xml.site = value.site().map(XmlBodySite::of).orElse(null);
    xml.contrast = value.contrast().map(Bound::word).orElse(null);
    xml.agent = value.agent().map(XmlCodeableConcept::of).orElse(null);
    xml.time = XmlTimes.of(value.time());
    xml.findings = all(value.findings(), XmlFinding::of);
    xml.impression = value.impression().orElse(null);
    xml.figures = all(value.figures(), text -> text);
    return xml;
  }

  @Override
  protected ImagingStudy model() {
    return new ImagingStudy(
        required(modality, "modality").toModel(),
        Optional.ofNullable(site).map(XmlBodySite::toModel),
        Optional.ofNullable(contrast).map(w -> word(Contrast.class, w)),
        Optional.ofNullable(agent).map(XmlCodeableConcept::toModel),
        time == null ? ClinicalTime.UNKNOWN : time.toModel(),
        each(findings),
        Optional.ofNullable(impression),
        texts(figures));
  }
}
