package io.casebound.model.xml.manuscript;

import io.casebound.model.DateKind;
import io.casebound.model.HistoryDate;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link HistoryDate}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "history-date",
    propOrder = {"text"})
final class XmlHistoryDate extends Bound<HistoryDate> {
  @XmlAttribute private @Nullable String kind;

  @XmlElement private @Nullable XmlWords text;

  @XmlAttribute private @Nullable String year;

  @XmlAttribute private @Nullable String month;

  @XmlAttribute private @Nullable String day;

  static XmlHistoryDate of(HistoryDate value) {
    XmlHistoryDate xml = new XmlHistoryDate();
    xml.kind = word(value.kind());
    xml.text = XmlWords.of(value.text());
    xml.year = Integer.toString(value.year());
    xml.month = value.month().map(String::valueOf).orElse(null);
    xml.day = value.day().map(String::valueOf).orElse(null);
    return xml;
  }

  @Override
  protected HistoryDate model() {
    return new HistoryDate(
        word(DateKind.class, required(kind, "kind")),
        required(text, "text").toModel(),
        Integer.parseInt(required(year, "year")),
        Optional.ofNullable(month).map(Integer::valueOf),
        Optional.ofNullable(day).map(Integer::valueOf));
  }
}
