package io.casebound.validation.profile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
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
  @XmlAttribute private String partial = "note";

  @XmlAttribute @XmlList private List<String> home = new ArrayList<>();

  @XmlElement private String requirement = "";
  @XmlElement private String advice = "";

  Item toItem() {
    return new Item(
        id,
        title,
        requirement.strip(),
        Severity.valueOf(Ascii.toUpperCase(absent)),
        Severity.valueOf(Ascii.toUpperCase(partial)),
        advice.strip(),
        home.stream().map(SectionRole::valueOf).collect(toImmutableList()));
  }
}
