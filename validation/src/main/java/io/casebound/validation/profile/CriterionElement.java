package io.casebound.validation.profile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;

/** The elements {@code present}, {@code partial} and {@code not-applicable}. */
@XmlAccessorType(XmlAccessType.FIELD)
final class CriterionElement {
  @XmlAttribute private String missing = "";

  @XmlElement(name = "score")
  private List<ConditionElement> conditions = new ArrayList<>();

  Criterion toCriterion() {
    return new Criterion(
        conditions.stream().map(ConditionElement::toCondition).collect(toImmutableList()), missing);
  }
}
