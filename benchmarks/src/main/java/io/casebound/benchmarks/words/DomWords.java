package io.casebound.benchmarks.words;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.EntityReference;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Takes the words of an article from its tree, in document order, as {@link Treatment} lists. */
final class DomWords {
  private static final ImmutableSet<String> NO_TEXT =
      ImmutableSet.of("graphic", "inline-graphic", "media", "tex-math");

  private final WordFlow words = new WordFlow();

  /** What floats in the running text around, to come behind it; null outside running text. */
  private List<Element> floats = new ArrayList<>();

  private boolean running;

  private DomWords() {}

  /** The words of an article, or of a part of one. */
  static ImmutableList<String> of(Element part) {
    DomWords walk = new DomWords();
    walk.children(part);
    return walk.words.build();
  }

  private void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text text) {
        words.append(text.getData());
      } else if (child instanceof Element element) {
        element(element);
      } else if (child instanceof EntityReference) {
        children(child);
      }
    }
  }

  private void element(Element element) {
    switch (Treatment.of(element)) {
      case SKIP -> {}
      case WITHIN -> children(element);
      case FIRST -> first(element);
      case APART -> apart(element);
      case RUNNING -> running(element);
      case BEHIND -> {
        if (running) {
          floats.add(element);
        } else {
          apart(element);
        }
      }
    }
  }

  private void apart(Element element) {
    words.endWord();
    children(element);
    words.endWord();
  }

  private void first(Element element) {
    List<Element> forms = new ArrayList<>();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element form) {
        forms.add(form);
      }
    }
    forms.stream()
        .filter(form -> !NO_TEXT.contains(Treatment.name(form)))
        .findFirst()
        .or(() -> forms.stream().findFirst())
        .ifPresent(this::element);
  }

  private void running(Element element) {
    boolean outer = running;
    running = true;
    apart(element);
    running = outer;
    if (!outer) {
      List<Element> held = floats;
      floats = new ArrayList<>();
      held.forEach(this::apart);
    }
  }
}
