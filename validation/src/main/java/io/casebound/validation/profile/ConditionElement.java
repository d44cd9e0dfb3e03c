package io.casebound.validation.profile;

import com.google.common.collect.ImmutableList;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlList;
import java.util.ArrayList;
import java.util.List;

/** The element {@code score} as Jakarta XML Binding reads it. */
@XmlAccessorType(XmlAccessType.FIELD)
final class ConditionElement {
  @XmlAttribute @XmlList private List<String> of = new ArrayList<>();

  @XmlAttribute(name = "at-least")
  private int atLeast = Integer.MIN_VALUE;

  @XmlAttribute(name = "at-most")
  private int atMost = Integer.MAX_VALUE;

  Condition toCondition() {
    return new Condition(ImmutableList.copyOf(of), atLeast, atMost);
  }
}
