package io.casebound.benchmarks.words;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * How the walk treats an element; the list is {@code elements.tsv}, where each word is explained.
 */
enum Treatment {
  APART,
  WITHIN,
  SKIP,
  BEHIND,
  FIRST,
  RUNNING;

  private static final ImmutableMap<String, Treatment> LIST = load();

  static Treatment of(Element element) {
    String name = name(element);
    Node parent = element.getParentNode();
    String around = parent instanceof Element outer ? name(outer) : "";
    Treatment inside =
        LIST.get((around.equals("front-stub") ? "article-meta" : around) + "/" + name);
    return inside == null ? LIST.getOrDefault(name, APART) : inside;
  }

  /** The name of an element without its prefix. */
  static String name(Element element) {
    String name = element.getTagName();
    return name.substring(name.indexOf(':') + 1);
  }

  private static ImmutableMap<String, Treatment> load() {
    ImmutableMap.Builder<String, Treatment> list = ImmutableMap.builder();
    try {
      for (String line :
          Resources.readLines(
              Resources.getResource(Treatment.class, "elements.tsv"), StandardCharsets.UTF_8)) {
        if (!line.startsWith("#")) {
          List<String> cells = Splitter.on('\t').splitToList(line);
          list.put(cells.get(0), valueOf(Ascii.toUpperCase(cells.get(1))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return list.buildOrThrow();
  }
}
