package io.casebound.validation.profile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.casebound.model.SectionRole;
import io.casebound.model.remark.Severity;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlList;
import java.util.ArrayList;
import java.util.List;

/** The element {@code item} as Jakarta XML Binding reads it. */
@XmlAccessorType(XmlAccessType.FIELD)
final class ItemElement {
  @XmlAttribute private String id = "";
  @XmlAttribute private String title = "";
  @XmlAttribute private String absent = "warning";

  @XmlAttribute(name = "partial")
  private String partially = "note";

  @XmlAttribute @XmlList private List<String> home = new ArrayList<>();

  @XmlElement private String requirement = "";
  @XmlElement private String advice = "";
  @XmlElement private String sought = "";
  @XmlElement private List<CriterionElement> present = new ArrayList<>();
  @XmlElement private List<CriterionElement> partial = new ArrayList<>();

  @XmlElement(name = "not-applicable")
  private List<CriterionElement> notApplicable = new ArrayList<>();

  Item toItem() {
    return new Item(
        id,
        title,
        requirement.strip(),
        Severity.valueOf(Ascii.toUpperCase(absent)),
        Severity.valueOf(Ascii.toUpperCase(partially)),
        advice.strip(),
        home.stream().map(SectionRole::valueOf).collect(toImmutableList()),
        new Criteria(
            criteria(present), criteria(partial), criteria(notApplicable), sought.strip()));
  }

  private static ImmutableList<Criterion> criteria(List<CriterionElement> elements) {
    return elements.stream().map(CriterionElement::toCriterion).collect(toImmutableList());
  }
}
