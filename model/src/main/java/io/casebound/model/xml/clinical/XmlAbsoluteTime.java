package io.casebound.model.xml.clinical;

import io.casebound.model.clinical.AbsoluteTime;
import io.casebound.model.clinical.PartialDate;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link AbsoluteTime}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "absolute-time",
    propOrder = {})
final class XmlAbsoluteTime extends Bound<AbsoluteTime> {
  @XmlAttribute private @Nullable String from;

  @XmlAttribute private @Nullable String to;

  static XmlAbsoluteTime of(AbsoluteTime value) {
    XmlAbsoluteTime xml = new XmlAbsoluteTime();
    xml.from = value.from().toString();
    xml.to = value.to().map(PartialDate::toString).orElse(null);
    return xml;
  }

  @Override
  protected AbsoluteTime model() {
    return new AbsoluteTime(
        PartialDate.parse(required(from, "from")), Optional.ofNullable(to).map(PartialDate::parse));
  }
}
