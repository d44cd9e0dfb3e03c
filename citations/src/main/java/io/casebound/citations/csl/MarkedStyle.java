package io.casebound.citations.csl;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes of a style one that prints a mark before and behind each element: every part of the style
 * that prints a variable is put into a group that has the marks as its prefix and suffix. What the
 * part itself has as prefix and suffix goes to a group around that.
 */
final class MarkedStyle {
  private static final ImmutableSet<String> PRINTING =
      ImmutableSet.of("text", "number", "date", "names");
  private static final ImmutableSet<String> AFFIXES = ImmutableSet.of("prefix", "suffix");

  // What these hold prints nothing, or takes its form from the part around it.
  private static final ImmutableSet<String> LEFT =
      ImmutableSet.of("info", "locale", "citation", "sort", "names");

  private MarkedStyle() {}

  static String of(String style) {
    Document document = StyleXml.parse(style);
    parts(document.getDocumentElement()).forEach(MarkedStyle::mark);
    return StyleXml.print(document);
  }

  /** The parts that print something, but for those within names. */
  private static ImmutableList<Element> parts(Element below) {
    ImmutableList.Builder<Element> parts = ImmutableList.builder();
    for (Element child : StyleParts.children(below)) {
      if (PRINTING.contains(child.getLocalName())) {
        parts.add(child);
      }
      if (!LEFT.contains(child.getLocalName())) {
        parts.addAll(parts(child));
      }
    }
    return parts.build();
  }

  private static void mark(Element part) {
    Optional<StyleElement> element =
        StyleElement.ofVariables(part.getAttribute("variable")).or(() -> ofSubstitutes(part));
    if (element.isPresent()) {
      Element outer = group(part);
      Element inner = group(part);
      inner.setAttribute("prefix", String.valueOf(element.get().before()));
      inner.setAttribute("suffix", String.valueOf(element.get().behind()));
      for (String affix : AFFIXES) {
        outer.setAttribute(affix, part.getAttribute(affix));
        part.removeAttribute(affix);
      }
    }
  }

  /** Names of rare kinds, in whose stead the authors stand where there are none. */
  private static Optional<StyleElement> ofSubstitutes(Element part) {
    return StyleParts.children(part).stream()
        .filter(child -> child.getLocalName().equals("substitute"))
        .flatMap(substitute -> StyleParts.children(substitute).stream())
        .map(names -> StyleElement.ofVariables(names.getAttribute("variable")))
        .filter(Optional.of(StyleElement.AUTHORS)::equals)
        .findFirst()
        .flatMap(authors -> authors);
  }

  /** A group around a part, in its place. */
  private static Element group(Element part) {
    Node parent = part.getParentNode();
    Element group = part.getOwnerDocument().createElementNS(part.getNamespaceURI(), "group");
    parent.replaceChild(group, part);
    group.appendChild(part);
    return group;
  }
}
