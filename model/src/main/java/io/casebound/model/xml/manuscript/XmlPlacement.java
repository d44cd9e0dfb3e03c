package io.casebound.model.xml.manuscript;

import io.casebound.model.Placement;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link Placement}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "placement",
    propOrder = {"volume", "issue", "supplement", "firstPage", "lastPage", "articleNumber"})
final class XmlPlacement extends Bound<Placement> {
  @XmlElement private @Nullable XmlWords volume;

  @XmlElement private @Nullable XmlWords issue;

  @XmlElement private @Nullable XmlWords supplement;

  @XmlElement(name = "first-page")
  private @Nullable XmlWords firstPage;

  @XmlElement(name = "last-page")
  private @Nullable XmlWords lastPage;

  @XmlElement(name = "article-number")
  private @Nullable XmlWords articleNumber;

  static XmlPlacement of(Placement value) {
    XmlPlacement xml = new XmlPlacement();
    xml.volume = value.volume().map(XmlWords::of).orElse(null);
    xml.issue = value.issue().map(XmlWords::of).orElse(null);
    xml.supplement = value.supplement().map(XmlWords::of).orElse(null);
    xml.firstPage = value.firstPage().map(XmlWords::of).orElse(null);
    xml.lastPage = value.lastPage().map(XmlWords::of).orElse(null);
    xml.articleNumber = value.articleNumber().map(XmlWords::of).orElse(null);
    return xml;
  }

  @Override
  protected Placement model() {
    return new Placement(
        Optional.ofNullable(volume).map(XmlWords::toModel),
        Optional.ofNullable(issue).map(XmlWords::toModel),
        Optional.ofNullable(supplement).map(XmlWords::toModel),
        Optional.ofNullable(firstPage).map(XmlWords::toModel),
        Optional.ofNullable(lastPage).map(XmlWords::toModel),
        Optional.ofNullable(articleNumber).map(XmlWords::toModel));
  }
}
