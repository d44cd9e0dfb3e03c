package io.casebound.citations.csl;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.io.ReadLimits;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Counts what a style prints for one reference at most, its macros put in wherever they are called:
 * a few that call each other twice make a text that fills any memory.
 */
final class StyleParts {
  private static final ImmutableSet<String> FIXED_TEXTS =
      ImmutableSet.of("value", "prefix", "suffix", "delimiter");
  private static final int DEPTH = 64;
  private static final long TOO_MANY = ReadLimits.STYLE_PARTS + 1L;

  private final Map<String, Element> macros = new HashMap<>();
  private final Map<String, Long> counted = new HashMap<>();

  private StyleParts(Element style) {
    children(style).stream()
        .filter(child -> child.getLocalName().equals("macro"))
        .forEach(macro -> macros.put(macro.getAttribute("name"), macro));
  }

  /** Why a style cannot be used; empty where it can. */
  static Optional<String> problem(Document style) {
    ImmutableList<Element> bibliographies =
        children(style.getDocumentElement()).stream()
            .filter(child -> child.getLocalName().equals("bibliography"))
            .collect(ImmutableList.toImmutableList());
    if (bibliographies.size() != 1) {
      return Optional.of("does not say how a reference list is printed; give a style that does");
    }
    StyleParts parts = new StyleParts(style.getDocumentElement());
    return parts.count(bibliographies.get(0), 0) < TOO_MANY
        ? Optional.empty()
        : Optional.of("has macros that call each other without end; give a style that ends");
  }

  static ImmutableList<Element> children(Element below) {
    NodeList nodes = below.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .collect(ImmutableList.toImmutableList());
  }

  private long count(Element part, int depth) {
    if (depth > DEPTH) {
      return TOO_MANY;
    }
    boolean isChoice = part.getLocalName().equals("choose");
    long below = 0;
    for (Element child : children(part)) {
      long count = count(child, depth + 1);
      below = isChoice ? Math.max(below, count) : below + count;
    }
    long own = 1L + FIXED_TEXTS.stream().mapToInt(text -> part.getAttribute(text).length()).sum();
    return Math.min(TOO_MANY, own + below + countMacro(part.getAttribute("macro"), depth));
  }

  private long countMacro(String name, int depth) {
    Element macro = macros.get(name);
    Long known = counted.get(name);
    if (macro == null || known != null) {
      return known == null ? 0 : known;
    }
    counted.put(name, TOO_MANY); // as long as it is being counted: who calls itself has no end
    long count = count(macro, depth + 1);
    counted.put(name, count);
    return count;
  }
}
