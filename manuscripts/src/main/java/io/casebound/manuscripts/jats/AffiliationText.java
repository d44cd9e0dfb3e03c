package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import java.util.List;
import java.util.Optional;

/** Reads affiliations without their marks. */
final class AffiliationText {
  private static final ImmutableSet<String> WHOLES =
      ImmutableSet.of("institution-wrap", "addr-line");

  private final Source source;

  AffiliationText(Source source) {
    this.source = source;
  }

  /** The affiliation as printed; its parts are listed with commas where nothing parts them. */
  Optional<SourceText> of(XmlElement affiliation) {
    TextFlow flow = new TextFlow(source);
    add(affiliation, flow);
    SourceText text = flow.build().text();
    return text.length() == 0 ? Optional.empty() : Optional.of(text);
  }

  private void add(XmlElement whole, TextFlow flow) {
    boolean listed = !whole.hasOwnText(source);
    for (XmlNode node : whole.children()) {
      if (node instanceof XmlText text) {
        flow.append(text);
      } else if (node instanceof XmlElement element && !isMark(element, flow)) {
        if (listed && Character.isLetterOrDigit(flow.last())) {
          flow.punctuate(",");
          flow.breakWord();
        }
        part(element, flow);
      }
    }
  }

  private void part(XmlElement element, TextFlow flow) {
    if (element.isAnyOf(WHOLES)) {
      add(element, flow);
    } else {
      Inline.nodes(List.of(element), flow);
    }
  }

  /** A label or a superscript at the beginning. */
  private static boolean isMark(XmlElement element, TextFlow flow) {
    return element.is("label") || (element.is("sup") && flow.isEmpty());
  }
}
