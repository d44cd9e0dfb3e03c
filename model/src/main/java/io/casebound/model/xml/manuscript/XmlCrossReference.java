package io.casebound.model.xml.manuscript;

import io.casebound.model.CrossReference;
import io.casebound.model.TargetKind;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** Binds {@link CrossReference}. */
@XmlRootElement(name = "link")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "link", propOrder = "content")
final class XmlCrossReference extends Link {
  @XmlAttribute private @Nullable String kind;

  @XmlAttribute private @Nullable String targets;

  static XmlCrossReference of(CrossReference value) {
    XmlCrossReference xml = new XmlCrossReference();
    xml.kind = word(value.kind());
    xml.targets = Names.join(value.targetIds());
    return xml;
  }

  @Override
  CrossReference in(Running<?> text) {
    return new CrossReference(
        startIn(text),
        endIn(text),
        place(),
        word(TargetKind.class, required(kind, "kind")),
        Names.split(targets));
  }
}
