package io.casebound.model.xml.manuscript;

import io.casebound.model.Block;
import io.casebound.model.Section;
import io.casebound.model.SectionRole;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds {@link Section}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
    name = "section",
    propOrder = {"heading", "blocks", "sections"})
final class XmlSection extends Bound<Section> {
  @XmlAttribute private @Nullable String id;

  @XmlElement private @Nullable XmlRunning heading;

  @XmlAttribute private @Nullable String role;

  @XmlAttribute private @Nullable String language;

  @XmlElements({
    @XmlElement(name = "p", type = XmlRunning.class),
    @XmlElement(name = "list", type = XmlItemList.class),
    @XmlElement(name = "table", type = XmlTable.class),
    @XmlElement(name = "figure", type = XmlFigure.class),
    @XmlElement(name = "box", type = XmlBox.class),
    @XmlElement(name = "quotation", type = XmlQuotation.class),
    @XmlElement(name = "footnote", type = XmlFootnote.class),
    @XmlElement(name = "formula", type = XmlFormula.class),
    @XmlElement(name = "preformatted", type = XmlPreformatted.class),
    @XmlElement(name = "supplementary-file", type = XmlSupplement.class)
  })
  private @Nullable List<Bound<? extends Block>> blocks;

  @XmlElement(name = "section")
  private @Nullable List<XmlSection> sections;

  static XmlSection of(Section value) {
    XmlSection xml = new XmlSection();
    xml.id = value.id().orElse(null);
    xml.heading = value.heading().map(XmlRunning::of).orElse(null);
    xml.role = word(value.role());
    xml.language = value.language().orElse(null);
    xml.blocks = all(value.blocks(), XmlBlocks::of);
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
        each(blocks),
        each(sections),
        span());
  }
}
