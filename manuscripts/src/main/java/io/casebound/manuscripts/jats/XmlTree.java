package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Source;
import io.casebound.model.io.ReadLimits;
import io.casebound.model.io.XmlReaders;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/** Reads an XML document into a tree, each node in its place. */
final class XmlTree {
  private static final String CDATA = "<![CDATA[";
  private static final String CDATA_END = "]]>";

  private static final XmlReaders PARSERS = XmlReaders.unexpanding(EntityTable::characters);

  private final Source source;
  private final Deque<OpenElement> open = new ArrayDeque<>();

  /** The children of all open elements, those of the innermost last. */
  private final List<XmlNode> nodes = new ArrayList<>();

  private int elements;
  private int textStart = -1;
  private boolean textIsLiteral;
  private @Nullable XmlElement root;

  private XmlTree(Source source) {
    this.source = source;
  }

  /**
   * An element whose end has not been read yet.
   *
   * @param children how many nodes come before its children
   */
  private record OpenElement(
      String name, ImmutableList<String> attributes, int start, int children) {}

  /** The root element of a document. */
  static XmlElement read(Source source) throws XMLStreamException {
    return new XmlTree(source).read();
  }

  private XmlElement read() throws XMLStreamException {
    if (source.text().length() > ReadLimits.XML_CHARS) {
      throw new BrokenArticleException(
          "has more than " + ReadLimits.XML_CHARS + " characters; give one article alone", 0);
    }
    XMLStreamReader2 reader = PARSERS.open(source);
    while (reader.hasNext()) {
      int event = reader.next();
      int start = (int) reader.getLocationInfo().getStartingCharOffset();
      endText(start);
      read(event, start, reader);
    }
    if (root == null) {
      throw new XMLStreamException("no root element");
    }
    return root;
  }

  private void read(int event, int start, XMLStreamReader2 reader) throws XMLStreamException {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> startElement(reader, start);
      case XMLStreamConstants.END_ELEMENT ->
          endElement((int) reader.getLocationInfo().getEndingCharOffset());
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
        textStart = start;
        textIsLiteral = event == XMLStreamConstants.CDATA;
      }
      case XMLStreamConstants.ENTITY_REFERENCE -> entity(reader, start);
      default -> {}
    }
  }

  private void startElement(XMLStreamReader2 reader, int start) {
    if (++elements > ReadLimits.XML_ELEMENTS) {
      throw new BrokenArticleException(
          "has more than " + ReadLimits.XML_ELEMENTS + " elements; give one article alone", start);
    }
    open.push(new OpenElement(reader.getLocalName(), attributes(reader), start, nodes.size()));
  }

  private static ImmutableList<String> attributes(XMLStreamReader2 reader) {
    int count = reader.getAttributeCount();
    if (count == 0) {
      return ImmutableList.of();
    }
    String[] attributes = new String[2 * count];
    for (int i = 0; i < count; i++) {
      attributes[2 * i] = reader.getAttributeLocalName(i);
      attributes[2 * i + 1] = reader.getAttributeValue(i);
    }
    return ImmutableList.copyOf(attributes);
  }

  private void endElement(int end) {
    OpenElement ended = open.pop();
    List<XmlNode> children = nodes.subList(ended.children, nodes.size());
    XmlElement element = new XmlElement(ended.name, ended.attributes, children, ended.start, end);
    children.clear();
    if (open.isEmpty()) {
      root = element;
    } else {
      nodes.add(element);
    }
  }

  /** A text goes on to where the next event starts. */
  private void endText(int end) {
    if (textStart < 0) {
      return;
    }
    int start = textStart;
    textStart = -1;
    if (open.isEmpty()) {
      return;
    }
    nodes.add(textIsLiteral ? literal(start, end) : XmlText.escaped(start, end));
  }

  /** The content of a CDATA section, which may come in several events. */
  private XmlText literal(int start, int end) {
    String text = source.text();
    return XmlText.literal(
        text.startsWith(CDATA, start) ? start + CDATA.length() : start,
        text.startsWith(CDATA_END, end - CDATA_END.length()) ? end - CDATA_END.length() : end);
  }

  private void entity(XMLStreamReader2 reader, int start) throws XMLStreamException {
    String name = reader.getLocalName();
    int end = (int) reader.getLocationInfo().getEndingCharOffset();
    String declared = reader.getText();
    String characters = declared == null ? EntityTable.characters(name) : declared;
    if (characters == null) {
      throw new BrokenArticleException(
          "uses the entity &" + name + "; without declaring it; write the character itself", start);
    }
    if (characters.indexOf('<') >= 0 || characters.indexOf('&') >= 0) {
      throw new BrokenArticleException(
          "declares the entity &" + name + "; with markup in it; write out what it stands for",
          start);
    }
    if (!open.isEmpty()) {
      nodes.add(XmlText.entity(characters, start, end));
    }
  }
}
