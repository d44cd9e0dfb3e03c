package io.casebound.model.xml.manuscript;

import io.casebound.model.Supplement;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link Supplement}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "supplement",
    propOrder = {"label", "caption", "files"})
final class XmlSupplement extends Bound<Supplement> {
  @XmlAttribute private @Nullable String id;

  @XmlElement private @Nullable XmlWords label;

  @XmlElement private @Nullable List<XmlRunning> caption;

  @XmlElement(name = "file")
  private @Nullable List<String> files;

  static XmlSupplement of(Supplement value) {
    XmlSupplement xml = new XmlSupplement();
    xml.id = value.id().orElse(null);
    xml.label = value.label().map(XmlWords::of).orElse(null);
    xml.caption = all(value.caption(), XmlRunning::of);
    xml.files = all(value.files(), text -> text);
    return xml;
  }

  @Override
  protected Supplement model() {
    return new Supplement(
        Optional.ofNullable(id),
        Optional.ofNullable(label).map(XmlWords::toModel),
        each(caption),
        texts(files),
        span());
  }
}
