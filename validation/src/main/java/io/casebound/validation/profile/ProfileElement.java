package io.casebound.validation.profile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import java.util.ArrayList;
import java.util.List;

/** The element {@code profile} as Jakarta XML Binding reads it. */
@XmlRootElement(name = "profile")
@XmlAccessorType(XmlAccessType.FIELD)
final class ProfileElement {
  @XmlAttribute private String id = "";
  @XmlAttribute private String prefix = "";
  @XmlAttribute private String title = "";
  @XmlElement private String source = "";

  @XmlElement(name = "item")
  private List<ItemElement> items = new ArrayList<>();

  Profile toProfile() {
    return new Profile(
        id,
        prefix,
        title,
        source,
        items.stream().map(ItemElement::toItem).collect(toImmutableList()));
  }
}
