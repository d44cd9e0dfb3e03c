package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import java.util.Optional;

/** Reads affiliations without their marks. */
final class AffiliationText {
  private static final ImmutableSet<String> WHOLES =
      ImmutableSet.of("institution-wrap", "addr-line");

  private static final int LONGEST_MARK = 5;

  private final Source source;

  AffiliationText(Source source) {
    this.source = source;
  }

  /**
   * The affiliation as printed; its parts are listed with commas where nothing parts them. Where it
   * is given twice, in parts and in its original wording, the original wording counts.
   */
  Optional<SourceText> of(XmlElement affiliation) {
    TextFlow flow = new TextFlow(source);
    original(affiliation)
        .ifPresentOrElse(original -> Inline.content(original, flow), () -> add(affiliation, flow));
    SourceText text = withoutComma(flow.build().text());
    return text.length() == 0 ? Optional.empty() : Optional.of(text);
  }

  private static Optional<XmlElement> original(XmlElement affiliation) {
    for (XmlElement part : affiliation.elements("institution")) {
      if (part.attribute("content-type").equals("original")) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  private static SourceText withoutComma(SourceText text) {
    int end = text.length();
    while (end > 0 && ",; ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.slice(0, end);
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
      Inline.node(element, flow);
    }
  }

  /** A label, or what is raised or set in bold at the beginning: "1", "a", "†". */
  private boolean isMark(XmlElement element, TextFlow flow) {
    if (element.is("label")) {
      return true;
    }
    return flow.isEmpty()
        && (element.is("sup") || element.is("bold"))
        && Inline.text(element, source).text().length() <= LONGEST_MARK;
  }
}
