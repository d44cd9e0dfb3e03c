package io.casebound.citations.format.xml;

import io.casebound.model.io.XmlWriters;
import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of XML, each on a line of its own. Close it to have everything written. */
public final class XmlOutput {
  private final XMLStreamWriter xml;
  private int depth;

  private XmlOutput(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Writes elements. */
  @FunctionalInterface
  public interface Content {
    void write(XmlOutput xml) throws XMLStreamException;
  }

  /** Writes a document of UTF-8; the writer stays open. */
  public static void write(Writer writer, Content content) throws IOException {
    try {
      XMLStreamWriter xml = XmlWriters.open(writer);
      xml.writeStartDocument("UTF-8", "1.0");
      content.write(new XmlOutput(xml));
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** Opens an element with attributes, names and values in turn. */
  public void open(String name, String... attributes) throws XMLStreamException {
    newLine();
    start(name, attributes);
    depth++;
  }

  private void start(String name, String... attributes) throws XMLStreamException {
    xml.writeStartElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  public void close() throws XMLStreamException {
    depth--;
    newLine();
    xml.writeEndElement();
  }

  /** An element that holds a text; none where the text is empty. */
  public void text(String name, String text, String... attributes) throws XMLStreamException {
    if (text.isBlank()) {
      return;
    }
    newLine();
    start(name, attributes);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  /** An element without content. */
  public void empty(String name) throws XMLStreamException {
    newLine();
    xml.writeEmptyElement(name);
  }
}
