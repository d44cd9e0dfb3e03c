package io.casebound.terminology.load;

import io.casebound.terminology.RelationKind;
import io.casebound.terminology.TermKind;
import io.casebound.terminology.system.Identifier;
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

  private record Name(TermKind kind, String text, String language) {}

  private record Edge(RelationKind kind, String to) {}

  private static final String OBO_IN_OWL = "http://www.geneontology.org/formats/oboInOwl#";

  private final String about;
  private final String node;
  private final long line;
  private final int column;
  private String type;
  private String version = "";
  private boolean retired;
  private final List<Name> names = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();
  // Parents without a name, which are told elsewhere in the file.
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
    String node = attribute(xml, RDF, "nodeID");
    if (name.equals(RDFS + "subClassOf") && !node.isEmpty()) {
      nodes.add(node);
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
    values.put(name, resource.isEmpty() ? text : resource);
    value(name, language, text);
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

  boolean isOntology() {
    return type.equals(OWL + "Ontology");
  }

  boolean isClass() {
    return type.equals(OWL + "Class") || type.equals(RDFS + "Class");
  }

  boolean isRestriction() {
    return type.equals(OWL + "Restriction") && !node.isEmpty();
  }

  boolean isAxiom() {
    return type.equals(OWL + "Axiom");
  }

  /** Tells which whole a restriction without a name means, if it is one of "part of some …". */
  void tell(OwlNodes known) {
    String filler = values.getOrDefault(OWL + "someValuesFrom", "");
    if (OwlProperties.isPartOf(values.getOrDefault(OWL + "onProperty", "")) && !filler.isEmpty()) {
      known.whole(node, filler);
    }
  }

  /** Tells the type of a synonym, where this says one. */
  void tell(VocabularyDraft draft) {
    String source = values.getOrDefault(OWL + "annotatedSource", "");
    String property = values.getOrDefault(OWL + "annotatedProperty", "");
    String synonymType = values.getOrDefault(OBO_IN_OWL + "hasSynonymType", "");
    if (property.equals(OBO_IN_OWL + "hasExactSynonym")
        && !source.isEmpty()
        && !synonymType.isEmpty()) {
      draft
          .concept(identifier(draft, source))
          .retype(
              values.getOrDefault(OWL + "annotatedTarget", ""),
              SynonymKinds.kind("EXACT", synonymType));
    }
  }

  /** Tells the release of the ontology that this is. */
  void tell(OntologyVersion found) {
    found.ontology(about);
    found.version(version);
  }

  /** Tells of the class that this is. */
  void tell(
      VocabularyDraft draft, OntologyVersion release, VocabularyInput input, OwlNodes unnamed) {
    if (about.isEmpty()) {
      draft.flaws().add(input.name(), line, column, "a class without a name");
      return;
    }
    Identifier id = identifier(draft, about);
    ConceptDraft concept = draft.concept(id);
    concept.found(release.of(id), input.source());
    if (retired) {
      concept.retire();
    }
    // In RadLex the label is the code, and the name stands in a property of its own.
    names.stream()
        .filter(name -> !name.text().equals(id.code()))
        .forEach(name -> tell(name, concept));
    nodes.forEach(parent -> unnamed.partOf(id, parent));
    edges.forEach(edge -> draft.relate(id, edge.kind(), identifier(draft, edge.to())));
  }

  private static void tell(Name name, ConceptDraft concept) {
    boolean english = name.language().equals("en") || name.language().startsWith("en-");
    if (name.kind() == TermKind.PREFERRED && english) {
      concept.prefer(name.text(), name.language());
    } else {
      concept.name(
          name.text(),
          name.language(),
          name.kind() == TermKind.PREFERRED ? TermKind.SYNONYM : name.kind());
    }
  }

  /** An identifier; one within the file itself begins with {@code #}. */
  static Identifier identifier(VocabularyDraft draft, String text) {
    return draft.identifier(text.startsWith("#") ? text.substring(1) : text);
  }
}
