package io.casebound.model.xml.manuscript;

import io.casebound.model.Section;
import io.casebound.model.SectionRole;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link Section}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "section",
    propOrder = {"heading", "blocks", "sections"})
final class XmlSection extends BlockHolder<Section> {
  @XmlAttribute private @Nullable String id;

  @XmlElement private @Nullable XmlRunning heading;

  @XmlAttribute private @Nullable String role;

  @XmlAttribute private @Nullable String language;

  @XmlElement(name = "section")
  private @Nullable List<XmlSection> sections;

  static XmlSection of(Section value) {
    XmlSection xml = new XmlSection();
    xml.id = value.id().orElse(null);
    xml.heading = value.heading().map(XmlRunning::of).orElse(null);
    xml.role = word(value.role());
    xml.language = value.language().orElse(null);
    xml.hold(value.blocks());
    xml.sections = all(value.sections(), XmlSection::of);
    return xml;
  }

  @Override
  protected Section model() {
    return new Section(
        Optional.ofNullable(id),
        Optional.ofNullable(heading).map(XmlRunning::toModel),
        word(SectionRole.class, required(role, "role")),
        Optional.ofNullable(language),
        blocks(),
        each(sections),
        span());
  }
}
