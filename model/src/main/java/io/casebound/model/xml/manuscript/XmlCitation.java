package io.casebound.model.xml.manuscript;

import io.casebound.model.Citation;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import org.jspecify.annotations.Nullable;

/** Binds {@link Citation}. */
@XmlRootElement(name = "citation")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "citation", propOrder = "content")
final class XmlCitation extends Link {
  @XmlAttribute private @Nullable String references;

  static XmlCitation of(Citation value) {
    XmlCitation xml = new XmlCitation();
    xml.references = Names.join(value.referenceIds());
    return xml;
  }

  @Override
  Citation in(Running<?> text) {
    return new Citation(startIn(text), endIn(text), place(), Names.split(references));
  }
}
