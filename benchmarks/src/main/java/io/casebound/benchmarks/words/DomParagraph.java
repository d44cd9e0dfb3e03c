package io.casebound.benchmarks.words;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A paragraph and the headings around it.
 *
 * @param titles the words of each heading, from the outermost
 * @param words the words of the paragraph
 */
record DomParagraph(ImmutableList<String> titles, String words) {
  private static final ImmutableSet<String> SECTIONS =
      ImmutableSet.of("sec", "app", "ack", "notes", "glossary", "boxed-text");

  /** What sets its words apart inside a paragraph, so that it is no longer one. */
  private static final ImmutableSet<String> SPLITTING =
      ImmutableSet.of(
          "list",
          "def-list",
          "disp-quote",
          "verse-group",
          "speech",
          "statement",
          "disp-formula",
          "disp-formula-group",
          "preformat",
          "code",
          "array",
          "table",
          "p");

  /** The paragraphs right in the sections of body and back matter. */
  static ImmutableList<DomParagraph> of(Element article) {
    return ArticleDom.all(article, DomParagraph::isPlain).stream()
        .map(p -> new DomParagraph(titles(p), String.join(" ", DomWords.of(p))))
        .filter(p -> !p.words.isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether all its headings are among those given, in the same order. */
  boolean isUnder(ImmutableList<String> headings) {
    int found = 0;
    for (String heading : headings) {
      if (found < titles.size() && titles.get(found).equals(heading)) {
        found++;
      }
    }
    return found == titles.size();
  }

  /** Headings and first words, for a line of a report. */
  String shown() {
    return "[" + String.join(" > ", titles) + "] " + Ascii.truncate(words, 60, "…");
  }

  private static boolean isPlain(Element element) {
    return Treatment.name(element).equals("p")
        && element.getParentNode() instanceof Element parent
        && SECTIONS.contains(Treatment.name(parent))
        && ArticleDom.all(element, DomParagraph::breaks).size() == 1;
  }

  private static boolean breaks(Element element) {
    return SPLITTING.contains(Treatment.name(element)) || Treatment.of(element) == Treatment.BEHIND;
  }

  private static ImmutableList<String> titles(Element p) {
    Deque<String> titles = new ArrayDeque<>();
    for (Node at = p.getParentNode(); at instanceof Element element; at = element.getParentNode()) {
      if (SECTIONS.contains(Treatment.name(element))) {
        String title = title(element);
        if (!title.isEmpty()) {
          titles.addFirst(title);
        }
      }
    }
    return ImmutableList.copyOf(titles);
  }

  private static String title(Element section) {
    StringBuilder title = new StringBuilder();
    heading(section, title);
    return title.toString().strip();
  }

  private static void heading(Element section, StringBuilder title) {
    for (Node at = section.getFirstChild(); at != null; at = at.getNextSibling()) {
      if (at instanceof Element part) {
        switch (Treatment.name(part)) {
          case "label", "title" -> title.append(String.join(" ", DomWords.of(part))).append(' ');
          case "caption" -> heading(part, title);
          default -> {}
        }
      }
    }
  }
}
