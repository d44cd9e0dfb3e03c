package io.casebound.manuscripts.word;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.ENTITY_REFERENCE;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.io.ReadLimits;
import io.casebound.model.io.UnreadableInputException;
import java.io.IOException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Walks the elements of one part of a document. Whoever is handed it on a start tag leaves it on
 * the matching end tag.
 */
final class XmlCursor {
  /** ECMA-376, Part 1: the namespaces of WordprocessingML, transitional and strict. */
  private static final ImmutableSet<String> WORD =
      ImmutableSet.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main");

  private static final String NO_NAME = "";

  private final XMLStreamReader2 reader;
  private final String part;
  private int elements;

  /**
   * A cursor before the first element.
   *
   * @param part what errors call the part, {@code draft.docx: its part word/styles.xml}
   */
  XmlCursor(XMLStreamReader2 reader, String part) {
    this.reader = reader;
    this.part = part;
  }

  /** What is done with a child element; it leaves the cursor on its end tag. */
  @FunctionalInterface
  interface Visit {
    void accept(String name) throws IOException;
  }

  /** Goes to the root element; false where there is none. */
  boolean root() throws IOException {
    int event = next();
    while (event != START_ELEMENT) {
      if (!hasNext()) {
        return false;
      }
      event = next();
    }
    return true;
  }

  /** Visits the children of the element that the cursor is on; those not read on are passed. */
  void children(Visit visit) throws IOException {
    while (next() != END_ELEMENT) {
      if (reader.getEventType() == START_ELEMENT) {
        int depth = reader.getDepth();
        visit.accept(name());
        leave(depth);
      }
    }
  }

  /** Goes to the end tag of the element of that depth, from wherever inside it. */
  private void leave(int depth) throws IOException {
    while (reader.getEventType() != END_ELEMENT || reader.getDepth() > depth) {
      next();
    }
  }

  /** The text in the element, that of its children left out. */
  String text() throws IOException {
    StringBuilder text = new StringBuilder();
    int event = next();
    while (event != END_ELEMENT) {
      switch (event) {
        case CHARACTERS, CDATA, SPACE, ENTITY_REFERENCE -> append(text);
        case START_ELEMENT -> leave(reader.getDepth());
        default -> {}
      }
      event = next();
    }
    return text.toString();
  }

  private void append(StringBuilder text) {
    String more = reader.getText();
    if (more != null) {
      text.append(more);
    }
  }

  /** The local name where it is an element of WordprocessingML, else a name that none has. */
  String name() {
    return isWord() ? reader.getLocalName() : NO_NAME;
  }

  /** The local name whatever the namespace. */
  String localName() {
    return reader.getLocalName();
  }

  /** The namespace, empty where there is none. */
  String namespace() {
    String uri = reader.getNamespaceURI();
    return uri == null ? "" : uri;
  }

  private boolean isWord() {
    return WORD.contains(namespace());
  }

  /** The attribute with that local name whatever its namespace, or the empty string. */
  String attribute(String localName) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(localName)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The attribute {@code w:val}, or the empty string. */
  String val() {
    return attribute("val");
  }

  /** Whether a toggle such as {@code w:b} is on (ECMA-376, Part 1, 17.17.4). */
  boolean isOn() {
    String value = val();
    return !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  /** The namespace that a prefix stands for here, empty where it is unknown. */
  String namespaceOf(String prefix) {
    String uri = reader.getNamespaceURI(prefix);
    return uri == null ? "" : uri;
  }

  private boolean hasNext() throws IOException {
    try {
      return reader.hasNext();
    } catch (XMLStreamException e) {
      throw unreadable(e);
    }
  }

  private int next() throws IOException {
    try {
      int event = reader.next();
      if (event == START_ELEMENT && ++elements > ReadLimits.OFFICE_ELEMENTS) {
        throw new UnreadableInputException(
            part
                + " has more than "
                + ReadLimits.OFFICE_ELEMENTS
                + " elements, which no manuscript has; give the manuscript alone.");
      }
      return event;
    } catch (XMLStreamException e) {
      throw unreadable(e);
    }
  }

  private IOException unreadable(XMLStreamException e) {
    if (e.getNestedException() instanceof UnreadableInputException limit) {
      return limit;
    }
    Location at = e.getLocation();
    String place =
        at == null ? "" : " (line " + at.getLineNumber() + ", column " + at.getColumnNumber() + ")";
    return new UnreadableInputException(
        part + " is not well-formed XML" + place + "; save the document again.", e);
  }
}
