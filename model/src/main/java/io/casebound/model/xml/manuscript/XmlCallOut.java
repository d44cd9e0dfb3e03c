package io.casebound.model.xml.manuscript;

import io.casebound.model.CallOut;
import io.casebound.model.FloatKind;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** Binds {@link CallOut}. */
@XmlRootElement(name = "call-out")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "call-out", propOrder = "content")
final class XmlCallOut extends Link {
  @XmlAttribute private @Nullable String kind;

  @XmlAttribute private @Nullable String labels;

  static XmlCallOut of(CallOut value) {
    XmlCallOut xml = new XmlCallOut();
    xml.kind = word(value.kind());
    xml.labels = Names.join(value.labels());
    return xml;
  }

  @Override
  CallOut in(Running<?> text) {
    return new CallOut(
        startIn(text),
        endIn(text),
        place(),
        word(FloatKind.class, required(kind, "kind")),
        Names.split(labels));
  }
}
