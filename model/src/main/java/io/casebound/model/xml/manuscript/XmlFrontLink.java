package io.casebound.model.xml.manuscript;

import io.casebound.model.CrossReference;
import io.casebound.model.SourceText;
import io.casebound.model.TargetKind;
import io.casebound.model.xml.bound.Bound;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Binds a {@link CrossReference} in the title or in a contributor's name. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "front-link")
final class XmlFrontLink extends Bound<CrossReference> {
  @XmlAttribute private @Nullable String within;

  @XmlAttribute private @Nullable String start;

  @XmlAttribute private @Nullable String end;

  @XmlAttribute private @Nullable String kind;

  @XmlAttribute private @Nullable String targets;

  /**
   * The element for a link.
   *
   * @param texts the title and the names, by what {@code within} calls them
   */
  static XmlFrontLink of(CrossReference value, Map<String, SourceText> texts) {
    XmlFrontLink xml = new XmlFrontLink();
    xml.within =
        texts.entrySet().stream()
            .filter(text -> text.getValue().span().contains(value.span()))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse("title");
    xml.start = Integer.toString(value.start());
    xml.end = Integer.toString(value.end());
    xml.kind = word(value.kind());
    xml.targets = Names.join(value.targetIds());
    return xml;
  }

  /** The link, whose place is that of the words it is made of. */
  CrossReference in(Map<String, SourceText> texts) {
    SourceText text = texts.get(required(within, "within").strip());
    int from = Integer.parseInt(required(start, "start").strip());
    int to = Integer.parseInt(required(end, "end").strip());
    boolean fits = text != null && from <= to && to <= text.length();
    return new CrossReference(
        from,
        to,
        text != null && fits ? text.span(from, to) : span(),
        word(TargetKind.class, required(kind, "kind").strip()),
        Names.split(targets));
  }

  @Override
  protected CrossReference model() {
    return in(Map.of());
  }
}
