package io.casebound.validation.profile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.model.Source;
import io.casebound.model.io.ReadLimits;
import io.casebound.model.io.XmlReaders;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** Reads the elements of an XML source, each with its place. */
final class XmlNodes {
  private final Source source;
  private final XMLStreamReader2 xml;
  private int count;

  private XmlNodes(Source source) throws XMLStreamException {
    this.source = source;
    this.xml = XmlReaders.open(source, entity -> null);
  }

  /** The root element. */
  static XmlNode root(Source source) throws XMLStreamException {
    XmlNodes nodes = new XmlNodes(source);
    while (nodes.xml.next() != XMLStreamConstants.START_ELEMENT) {
      // comments and the like
    }
    XmlNode root = nodes.node();
    while (nodes.xml.hasNext()) {
      nodes.xml.next();
    }
    return root;
  }

  private XmlNode node() throws XMLStreamException {
    if (++count > ReadLimits.XML_ELEMENTS) {
      throw new XMLStreamException("the limit of elements is passed", xml.getLocation());
    }
    int start = (int) xml.getLocationInfo().getStartingCharOffset();
    int end = (int) xml.getLocationInfo().getEndingCharOffset();
    String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
    String name = xml.getLocalName();
    ImmutableMap.Builder<String, String> attributes = ImmutableMap.builder();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(xml.getAttributeName(i).toString(), xml.getAttributeValue(i));
    }
    ImmutableList.Builder<XmlNode> children = ImmutableList.builder();
    StringBuilder text = new StringBuilder();
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        children.add(node());
      } else if (xml.isCharacters()) {
        text.append(xml.getText());
      }
    }
    return new XmlNode(
        namespace,
        name,
        attributes.buildOrThrow(),
        children.build(),
        text.toString(),
        source.span(start, end));
  }
}
