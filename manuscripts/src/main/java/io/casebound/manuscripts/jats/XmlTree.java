package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.model.Source;
import io.casebound.model.io.ReadLimits;
import io.casebound.model.io.XmlReaders;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/** Reads an XML document into a tree, each node in its place. */
final class XmlTree {
  private static final String CDATA = "<![CDATA[";
  private static final String CDATA_END = "]]>";

  private final Source source;
  private final Deque<OpenElement> open = new ArrayDeque<>();
  private int elements;
  private int textStart = -1;
  private boolean textIsLiteral;
  private @Nullable XmlElement root;

  private XmlTree(Source source) {
    this.source = source;
  }

  /** An element whose end has not been read yet. */
  private record OpenElement(
      String name,
      ImmutableMap<String, String> attributes,
      int start,
      ImmutableList.Builder<XmlNode> children) {}

  /** The root element of a document. */
  static XmlElement read(Source source) throws XMLStreamException {
    return new XmlTree(source).read();
  }

  private XmlElement read() throws XMLStreamException {
    XMLStreamReader2 reader = XmlReaders.openUnexpanded(source, EntityTable::characters);
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
    open.push(
        new OpenElement(reader.getLocalName(), attributes(reader), start, ImmutableList.builder()));
  }

  private static ImmutableMap<String, String> attributes(XMLStreamReader2 reader) {
    if (reader.getAttributeCount() == 0) {
      return ImmutableMap.of();
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.putIfAbsent(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return ImmutableMap.copyOf(attributes);
  }

  private void endElement(int end) {
    OpenElement ended = open.pop();
    XmlElement element =
        new XmlElement(ended.name, ended.attributes, ended.children.build(), ended.start, end);
    if (open.isEmpty()) {
      root = element;
    } else {
      open.peek().children.add(element);
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
    open.peek().children.add(textIsLiteral ? literal(start, end) : XmlText.escaped(start, end));
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
      open.peek().children.add(XmlText.entity(characters, start, end));
    }
  }
}
