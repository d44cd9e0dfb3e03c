package io.casebound.model.xml.manuscript;

import io.casebound.model.KeywordGroup;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link KeywordGroup}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "keyword-group",
    propOrder = {"title", "keywords"})
final class XmlKeywordGroup extends Bound<KeywordGroup> {
  @XmlAttribute private @Nullable String language;

  @XmlElement private @Nullable XmlWords title;

  @XmlElement(name = "keyword")
  private @Nullable List<XmlWords> keywords;

  static XmlKeywordGroup of(KeywordGroup value) {
    XmlKeywordGroup xml = new XmlKeywordGroup();
    xml.language = value.language().orElse(null);
    xml.title = value.title().map(XmlWords::of).orElse(null);
    xml.keywords = all(value.keywords(), XmlWords::of);
    return xml;
  }

  @Override
  protected KeywordGroup model() {
    return new KeywordGroup(
        Optional.ofNullable(language),
        Optional.ofNullable(title).map(XmlWords::toModel),
        each(keywords));
  }
}
