package io.casebound.model.xml.manuscript;

import io.casebound.model.ArticleIdentifier;
import io.casebound.model.IdentifierKind;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** Binds {@link ArticleIdentifier}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "article-identifier",
    propOrder = {"value"})
final class XmlArticleIdentifier extends Bound<ArticleIdentifier> {
  @XmlAttribute private @Nullable String kind;

  @XmlElement private @Nullable XmlWords value;

  static XmlArticleIdentifier of(ArticleIdentifier value) {
    XmlArticleIdentifier xml = new XmlArticleIdentifier();
    xml.kind = word(value.kind());
    xml.value = XmlWords.of(value.value());
    return xml;
  }

  @Override
  protected ArticleIdentifier model() {
    return new ArticleIdentifier(
        word(IdentifierKind.class, required(kind, "kind")), required(value, "value").toModel());
  }
}
