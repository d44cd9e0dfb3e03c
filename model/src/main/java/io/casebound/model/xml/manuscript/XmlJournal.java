package io.casebound.model.xml.manuscript;

import io.casebound.model.Journal;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link Journal}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "journal",
    propOrder = {"title", "abbreviation", "issns", "publisher", "publisherPlace"})
final class XmlJournal extends Bound<Journal> {
  @XmlElement private @Nullable XmlWords title;

  @XmlElement private @Nullable XmlWords abbreviation;

  @XmlElement(name = "issn")
  private @Nullable List<XmlWords> issns;

  @XmlElement private @Nullable XmlWords publisher;

  @XmlElement(name = "publisher-place")
  private @Nullable XmlWords publisherPlace;

  static XmlJournal of(Journal value) {
    XmlJournal xml = new XmlJournal();
    xml.title = value.title().map(XmlWords::of).orElse(null);
    xml.abbreviation = value.abbreviation().map(XmlWords::of).orElse(null);
    xml.issns = all(value.issns(), XmlWords::of);
    xml.publisher = value.publisher().map(XmlWords::of).orElse(null);
    xml.publisherPlace = value.publisherPlace().map(XmlWords::of).orElse(null);
    return xml;
  }

  @Override
  protected Journal model() {
    return new Journal(
        Optional.ofNullable(title).map(XmlWords::toModel),
        Optional.ofNullable(abbreviation).map(XmlWords::toModel),
        each(issns),
        Optional.ofNullable(publisher).map(XmlWords::toModel),
        Optional.ofNullable(publisherPlace).map(XmlWords::toModel));
  }
}
