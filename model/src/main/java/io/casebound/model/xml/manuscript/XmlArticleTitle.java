package io.casebound.model.xml.manuscript;

import io.casebound.model.ArticleTitle;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link ArticleTitle}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "article-title",
    propOrder = {"title", "subtitle"})
final class XmlArticleTitle extends Bound<ArticleTitle> {
  @XmlAttribute private @Nullable String language;

  @XmlElement private @Nullable XmlWords title;

  @XmlElement private @Nullable XmlWords subtitle;

  static XmlArticleTitle of(ArticleTitle value) {
    XmlArticleTitle xml = new XmlArticleTitle();
    xml.language = value.language().orElse(null);
    xml.title = XmlWords.of(value.title());
    xml.subtitle = value.subtitle().map(XmlWords::of).orElse(null);
    return xml;
  }

  @Override
  protected ArticleTitle model() {
    return new ArticleTitle(
        Optional.ofNullable(language),
        required(title, "title").toModel(),
        Optional.ofNullable(subtitle).map(XmlWords::toModel));
  }
}
