package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.RelativeTime;
import io.casebound.model.clinical.TimeAnchor;
import io.casebound.model.clinical.TimeRelation;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link RelativeTime}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "relative-time",
    propOrder = {"distance"})
final class XmlRelativeTime extends Bound<RelativeTime> {
  @XmlAttribute private @Nullable String relation;

  @XmlAttribute private @Nullable String anchor;

  @XmlElement private @Nullable XmlTimeSpan distance;

  static XmlRelativeTime of(RelativeTime value) {
    XmlRelativeTime xml = new XmlRelativeTime();
    xml.relation = word(value.relation());
    xml.anchor = word(value.anchor());
    xml.distance = value.distance().map(XmlTimeSpan::of).orElse(null);
    return xml;
  }

  @Override
  protected RelativeTime model() {
    return new RelativeTime(
        word(TimeRelation.class, required(relation, "relation")),
        word(TimeAnchor.class, required(anchor, "anchor")),
        Optional.ofNullable(distance).map(XmlTimeSpan::toModel));
  }
}
