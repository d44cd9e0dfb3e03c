package io.casebound.model.xml;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the schema names. */
final class SchemaNames {
  private SchemaNames() {}

  /** The names of the elements that may stand somewhere in an element of a type. */
  static ImmutableSet<String> ofElements(String type) {
    return reachable(type)
        .flatMap(part -> children(part, "xs:element"))
        .map(element -> element.getAttribute("name"))
        .collect(ImmutableSet.toImmutableSet());
  }

  static ImmutableSet<String> ofAttributes(String type) {
    return reachable(type)
        .flatMap(part -> children(part, "xs:attribute"))
        .map(attribute -> attribute.getAttribute("name"))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The names of the elements that are of one of some types. */
  static ImmutableSet<String> ofType(String... types) {
    return children(schema().getDocumentElement(), "xs:element")
        .filter(element -> List.of(types).contains(element.getAttribute("type")))
        .map(element -> element.getAttribute("name"))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Everything in the schema that explains itself or ought to. */
  static Stream<Element> toBeExplained() {
    Element schema = schema().getDocumentElement();
    return Stream.of(
            "xs:element",
            "xs:attribute",
            "xs:complexType",
            "xs:simpleType",
            "xs:enumeration",
            "xs:group")
        .flatMap(kind -> children(schema, kind))
        .filter(part -> part.hasAttribute("name") || part.hasAttribute("value"));
  }

  private static Stream<Element> reachable(String type) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(Set.of(type));
    while (!open.isEmpty()) {
      String name = open.pop();
      if (seen.add(name)) {
        named(name)
            .flatMap(
                part ->
                    Stream.of("xs:element", "xs:attribute", "xs:group", "xs:extension")
                        .flatMap(kind -> children(part, kind)))
            .flatMap(part -> Stream.of("type", "ref", "base").map(part::getAttribute))
            .filter(found -> !found.isEmpty())
            .forEach(open::push);
      }
    }
    return seen.stream().sorted().flatMap(SchemaNames::named);
  }

  private static Stream<Element> named(String name) {
    Element schema = schema().getDocumentElement();
    return Stream.of("xs:complexType", "xs:group")
        .flatMap(kind -> children(schema, kind))
        .filter(part -> part.getAttribute("name").equals(name));
  }

  private static Stream<Element> children(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
  }

  private static Document schema() {
    try (InputStream bytes = CaseReportXml.schema().openStream()) {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException | SAXException e) {
      throw new AssertionError(e);
    }
  }
}
