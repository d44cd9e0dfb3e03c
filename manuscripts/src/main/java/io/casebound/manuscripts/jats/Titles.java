package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The headings of sections and boxes. */
final class Titles {
  private static final ImmutableSet<String> HEADING = ImmutableSet.of("label", "title");

  private Titles() {}

  /** The heading of an element, its number before it; a box may have it in its caption. */
  static Optional<SourceText> of(XmlElement element, Source source) {
    TextFlow flow = new TextFlow(source);
    Inline.nodes(parts(element).filter(part -> part.isAnyOf(HEADING)).limit(2).toList(), flow);
    SourceText title = flow.build().text();
    return title.length() == 0 ? Optional.empty() : Optional.of(title);
  }

  /** What stands in an element beside its heading. */
  static List<XmlNode> without(XmlElement element) {
    return element.children().stream()
        .flatMap(
            child -> isCaption(child) ? ((XmlElement) child).children().stream() : Stream.of(child))
        .filter(child -> !(child instanceof XmlElement part && part.isAnyOf(HEADING)))
        .toList();
  }

  private static Stream<XmlElement> parts(XmlElement element) {
    return element
        .elements()
        .flatMap(child -> isCaption(child) ? child.elements() : Stream.of(child));
  }

  private static boolean isCaption(XmlNode node) {
    return node instanceof XmlElement element && element.is("caption");
  }
}
