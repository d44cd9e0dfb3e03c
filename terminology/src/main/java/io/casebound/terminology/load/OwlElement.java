package io.casebound.terminology.load;

import io.casebound.terminology.RelationKind;
import io.casebound.terminology.SkosMatch;
import io.casebound.terminology.TermKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What one element below the root of an RDF/XML file says of its subject. */
final class OwlElement {
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String OWL = "http://www.w3.org/2002/07/owl#";
  private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  /** A name with its language. */
  record Name(TermKind kind, String text, String language) {}

  /** A relation to another subject. */
  record Edge(RelationKind kind, String to) {}

  /** A code of another system. */
  record Match(SkosMatch match, String to) {}

  private final String about;
  private final String node;
  private final long line;
  private final int column;
  private String type;
  private String version = "";
  private boolean retired;
  private final List<Name> names = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();
  private final List<Match> matches = new ArrayList<>();
  private final List<String> nodes = new ArrayList<>();
  private final Map<String, String> values = new HashMap<>();

  private OwlElement(XMLStreamReader xml) {
    this.about = about(xml);
    this.node = attribute(xml, RDF, "nodeID");
    this.line = xml.getLocation().getLineNumber();
    this.column = xml.getLocation().getColumnNumber();
    this.type = xml.getNamespaceURI() + xml.getLocalName();
  }

  /** Reads the element at which the parser stands, up to its end. */
  static OwlElement read(XMLStreamReader xml) throws XMLStreamException {
    OwlElement element = new OwlElement(xml);
    while (next(xml) == XMLStreamConstants.START_ELEMENT) {
      element.property(xml);
    }
    return element;
  }

  private static int next(XMLStreamReader xml) throws XMLStreamException {
    int event = xml.next();
    while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
      event = xml.next();
    }
    return event;
  }

  private static String about(XMLStreamReader xml) {
    String about = attribute(xml, RDF, "about");
    return about.isEmpty() ? attribute(xml, RDF, "ID") : about;
  }

  private static String attribute(XMLStreamReader xml, String namespace, String name) {
    String value = xml.getAttributeValue(namespace, name);
    return value == null ? "" : value;
  }

  private void property(XMLStreamReader xml) throws XMLStreamException {
    String name = xml.getNamespaceURI() + xml.getLocalName();
    String resource = attribute(xml, RDF, "resource");
    String language = attribute(xml, XML, "lang");
    String parent = attribute(xml, RDF, "nodeID");
    if (name.equals(RDFS + "subClassOf") && !parent.isEmpty()) {
      nodes.add(parent);
    } else if (name.equals(RDFS + "subClassOf") && resource.isEmpty()) {
      expression(xml);
      return;
    }
    switch (name) {
      case RDFS + "subClassOf" -> isA(resource);
      case RDF + "type" -> type = resource;
      case OWL + "versionIRI" -> version = resource;
      default -> {
        if (OwlProperties.isPartOf(name) && !resource.isEmpty()) {
          edges.add(new Edge(RelationKind.PART_OF, resource));
        }
      }
    }
    String text = text(xml);
    String value = resource.isEmpty() ? text : resource;
    if (type.equals(OWL + "Restriction") || type.equals(OWL + "Axiom")) {
      values.put(name, value);
    } else {
      OwlProperties.match(name).ifPresent(match -> matches.add(new Match(match, value)));
      value(name, language, text);
    }
  }

  private void isA(String resource) {
    if (!resource.isEmpty()) {
      edges.add(new Edge(RelationKind.IS_A, resource));
    }
  }

  private void value(String name, String language, String text) {
    if (name.equals(OWL + "versionInfo") && version.isEmpty()) {
      version = text;
    } else if (name.equals(OWL + "deprecated")) {
      retired |= text.equals("true") || text.equals("1");
    } else if (OwlProperties.isRetiredName(name)) {
      retired = true;
    } else if (!text.isEmpty()) {
      OwlProperties.kind(name)
          .ifPresent(kind -> names.add(new Name(kind, text, language.isEmpty() ? "en" : language)));
    }
  }

  /** The text up to the end of the element at which the parser stands. */
  private static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(xml.getText());
        default -> {}
      }
    }
    return text.toString().strip();
  }

  /** Reads what a class is below that has no name: of interest is "part of some …" alone. */
  private void expression(XMLStreamReader xml) throws XMLStreamException {
    String on = "";
    List<String> fillers = new ArrayList<>();
    int depth = 1;
    while (depth > 0) {
      int event = next(xml);
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : -1;
      if (event == XMLStreamConstants.START_ELEMENT && OWL.equals(xml.getNamespaceURI())) {
        switch (xml.getLocalName()) {
          case "onProperty" -> on = attribute(xml, RDF, "resource");
          case "someValuesFrom" -> fillers.add(attribute(xml, RDF, "resource"));
          default -> {}
        }
      }
    }
    if (OwlProperties.isPartOf(on) && fillers.size() == 1 && !fillers.get(0).isEmpty()) {
      edges.add(new Edge(RelationKind.PART_OF, fillers.get(0)));
    }
  }

  /** What it is: an IRI, for the most part {@code owl:Class}. */
  String type() {
    return type;
  }

  /** Its IRI; empty where it has none. */
  String about() {
    return about;
  }

  /** Its name within the file, where it has no IRI. */
  String node() {
    return node;
  }

  long line() {
    return line;
  }

  int column() {
    return column;
  }

  /** Its release; empty where it says none. */
  String version() {
    return version;
  }

  boolean isRetired() {
    return retired;
  }

  List<Name> names() {
    return names;
  }

  List<Edge> edges() {
    return edges;
  }

  List<Match> matches() {
    return matches;
  }

  /** Parents without an IRI, which are told elsewhere in the file. */
  List<String> nodes() {
    return nodes;
  }

  /** The last value of a property, for restrictions and axioms; else empty. */
  String value(String property) {
    return values.getOrDefault(property, "");
  }
}
