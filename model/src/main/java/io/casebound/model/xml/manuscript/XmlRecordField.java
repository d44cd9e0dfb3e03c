package io.casebound.model.xml.manuscript;

import io.casebound.model.SourceText;
import io.casebound.model.reference.RecordField;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Binds a {@link RecordField} with its text. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "record-field", propOrder = "content")
final class XmlRecordField extends Running<Map.Entry<RecordField, SourceText>> {
  @XmlAttribute private @Nullable String name;

  static XmlRecordField of(Map.Entry<RecordField, SourceText> value) {
    XmlRecordField xml = new XmlRecordField();
    xml.name = word(value.getKey());
    xml.content(List.of(value.getValue().value()));
    return xml;
  }

  @Override
  protected Map.Entry<RecordField, SourceText> model() {
    return Map.entry(word(RecordField.class, required(name, "name").strip()), words());
  }
}
