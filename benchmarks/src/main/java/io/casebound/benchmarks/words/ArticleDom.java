package io.casebound.benchmarks.words;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import io.casebound.manuscripts.Manuscripts;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The tree of an article, made by the JDK's parser. */
final class ArticleDom {
  /** What the JATS DTDs declare of characters, as entities; nothing else is loaded. */
  private static final String CHARACTERS = characters();

  private ArticleDom() {}

  /** The first article of a document. */
  static Element read(Path file) throws IOException {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
      builder.setEntityResolver(
          (publicId, systemId) -> new InputSource(new StringReader(CHARACTERS)));
      builder.setErrorHandler(null);
      Element root = builder.parse(file.toFile()).getDocumentElement();
      return all(root, element -> Treatment.name(element).equals("article")).stream()
          .findFirst()
          .orElse(root);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  /** This element and those below it that meet a condition, in document order. */
  static List<Element> all(Element element, Predicate<Element> condition) {
    List<Element> found = new ArrayList<>();
    collect(element, condition, found);
    return found;
  }

  private static void collect(Element element, Predicate<Element> condition, List<Element> found) {
    if (condition.test(element)) {
      found.add(element);
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element below) {
        collect(below, condition, found);
      }
    }
  }

  /** The value of an attribute whatever its prefix, where it has one that is not blank. */
  static Optional<String> attribute(Element element, String name) {
    return Optional.of(element.getAttribute(name)).filter(value -> !value.isBlank());
  }

  private static String characters() {
    StringBuilder dtd = new StringBuilder();
    try {
      for (String line :
          Resources.readLines(
              Resources.getResource(Manuscripts.class, "jats/entities.tsv"),
              StandardCharsets.UTF_8)) {
        if (!line.startsWith("#") && !line.isBlank()) {
          List<String> cells = Splitter.on('\t').splitToList(line);
          dtd.append("<!ENTITY ").append(cells.get(0)).append(" \"");
          Splitter.on(' ').split(cells.get(1)).forEach(hex -> dtd.append(reference(hex)));
          dtd.append("\">\n");
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return dtd.toString();
  }

  /** Doubly escaped where the character itself would be markup. */
  private static String reference(String hex) {
    int c = Integer.parseInt(hex, 16);
    return (c == '<' || c == '&' ? "&#38;#x" : "&#x") + hex + ";";
  }
}
