package io.casebound.model.xml.manuscript;

import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.WorkType;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Binds {@link BibliographicRecord}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "record",
    propOrder = {"authors", "editors", "others", "fields"})
final class XmlRecord extends Bound<BibliographicRecord> {
  @XmlAttribute private @Nullable String type;

  @XmlAttribute(name = "authors-shortened")
  private @Nullable String authorsShortened;

  @XmlElement(name = "author")
  private @Nullable List<XmlPersonName> authors;

  @XmlElement(name = "editor")
  private @Nullable List<XmlPersonName> editors;

  @XmlElement(name = "other")
  private @Nullable List<XmlOtherName> others;

  @XmlElement(name = "field")
  private @Nullable List<XmlRecordField> fields;

  static XmlRecord of(BibliographicRecord value) {
    XmlRecord xml = new XmlRecord();
    xml.type = value.type().csl();
    xml.authorsShortened = value.authorsShortened() ? "true" : null;
    xml.authors = all(value.authors(), XmlPersonName::of);
    xml.editors = all(value.editors(), XmlPersonName::of);
    xml.others = all(value.others().entries().asList(), XmlOtherName::of);
    xml.fields = all(value.fields().entrySet().asList(), XmlRecordField::of);
    return xml;
  }

  @Override
  protected BibliographicRecord model() {
    BibliographicRecord.Builder made =
        BibliographicRecord.builder(type()).authorsShortened(isTrue(authorsShortened));
    each(authors).forEach(made::addAuthor);
    each(editors).forEach(made::addEditor);
    each(others).forEach(other -> made.add(other.getKey(), other.getValue()));
    each(fields).forEach(field -> made.set(field.getKey(), field.getValue()));
    return made.build();
  }

  private WorkType type() {
    String name = required(type, "type").strip();
    return WorkType.ofCsl(name)
        .orElseThrow(() -> new IllegalArgumentException("CSL has no type \"" + name + "\""));
  }
}
