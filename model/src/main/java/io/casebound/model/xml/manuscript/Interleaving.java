package io.casebound.model.xml.manuscript;

import io.casebound.model.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts the links of a paragraph where they stand in its text. A link within another is put into it;
 * one that reaches beyond the end of the one around it ends there.
 */
final class Interleaving {
  /** A link with its place in the text. */
  private record Placed(int start, int end, Link link) {}

  private final String text;
  private final List<Placed> links;
  private int next;

  private Interleaving(String text, List<Placed> links) {
    this.text = text;
    this.links = links;
  }

  /** Texts and links in their order. */
  static List<Object> of(Paragraph paragraph) {
    // The sort is stable: links of one place stay in the order of their kinds.
    List<Placed> links =
        Stream.of(
                paragraph.citations().stream()
                    .map(link -> new Placed(link.start(), link.end(), XmlCitation.of(link))),
                paragraph.callOuts().stream()
                    .map(link -> new Placed(link.start(), link.end(), XmlCallOut.of(link))),
                paragraph.crossReferences().stream()
                    .map(link -> new Placed(link.start(), link.end(), XmlCrossReference.of(link))))
            .flatMap(kind -> kind)
            .sorted(
                Comparator.comparingInt(Placed::start)
                    .thenComparing(Placed::end, Comparator.reverseOrder()))
            .toList();
    String text = paragraph.text().value();
    return new Interleaving(text, links).upTo(0, text.length());
  }

  private List<Object> upTo(int start, int end) {
    List<Object> parts = new ArrayList<>();
    int at = start;
    while (next < links.size() && links.get(next).start() <= end && isWithin(end)) {
      Placed placed = links.get(next++);
      addText(parts, at, placed.start());
      at = Math.min(placed.end(), end);
      placed.link().content(upTo(placed.start(), at));
      parts.add(placed.link());
    }
    addText(parts, at, end);
    return parts;
  }

  /** Whether the next link begins before the end, or is empty and stands at it. */
  private boolean isWithin(int end) {
    Placed placed = links.get(next);
    return placed.start() < end || placed.end() == placed.start();
  }

  private void addText(List<Object> parts, int from, int to) {
    if (from < to) {
      parts.add(text.substring(from, to));
    }
  }
}
