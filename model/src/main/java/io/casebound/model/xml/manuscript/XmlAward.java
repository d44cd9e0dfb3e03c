package io.casebound.model.xml.manuscript;

import io.casebound.model.Award;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds {@link Award}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "award",
    propOrder = {"funders", "numbers"})
final class XmlAward extends Bound<Award> {
  @XmlElement(name = "funder")
  private @Nullable List<XmlWords> funders;

  @XmlElement(name = "number")
  private @Nullable List<XmlWords> numbers;

  static XmlAward of(Award value) {
    XmlAward xml = new XmlAward();
    xml.funders = all(value.funders(), XmlWords::of);
    xml.numbers = all(value.numbers(), XmlWords::of);
    return xml;
  }

  @Override
  protected Award model() {
    return new Award(each(funders), each(numbers));
  }
}
