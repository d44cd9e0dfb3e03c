package io.casebound.model.xml.manuscript;

import io.casebound.model.SubArticle;
import io.casebound.model.SubArticleKind;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link SubArticle}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "sub-article", propOrder = "manuscript")
final class XmlSubArticle extends Bound<SubArticle> {
  @XmlAttribute private @Nullable String id;

  @XmlAttribute private @Nullable String kind;

  @XmlElement private @Nullable XmlManuscript manuscript;

  static XmlSubArticle of(SubArticle value) {
    XmlSubArticle xml = new XmlSubArticle();
    xml.id = value.id().orElse(null);
    xml.kind = word(value.kind());
    xml.manuscript = XmlManuscript.of(value.article());
    return xml;
  }

  @Override
  protected SubArticle model() {
    return new SubArticle(
        Optional.ofNullable(id),
        word(SubArticleKind.class, required(kind, "kind")),
        required(manuscript, "manuscript").toModel());
  }
}
