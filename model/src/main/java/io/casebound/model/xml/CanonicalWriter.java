package io.casebound.model.xml;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.codehaus.stax2.util.StreamWriterDelegate;

/**
 * Puts each element on a line of its own, two spaces deeper than its parent, but for what stands
 * within running text, and writes U+FFFD for what XML cannot hold.
 */
final class CanonicalWriter extends StreamWriterDelegate {
  private final ImmutableSet<String> running;

  /** For each open element, whether a child of it stands on a line of its own. */
  private final Deque<Boolean> hasLines = new ArrayDeque<>();

  /** How many elements are open within running text, that which holds it included. */
  private int inText;

  /**
   * @param running the elements that hold running text, in which white space counts
   */
  CanonicalWriter(XMLStreamWriter writer, ImmutableSet<String> running) {
    super(writer);
    this.running = running;
  }

  @Override
  public void writeStartElement(String prefix, String name, String namespace)
      throws XMLStreamException {
    if (inText == 0) {
      newLine();
    }
    inText += inText > 0 || running.contains(name) ? 1 : 0;
    hasLines.push(false);
    super.writeStartElement(prefix, name, namespace);
  }

  private void newLine() throws XMLStreamException {
    super.writeCharacters("\n" + "  ".repeat(hasLines.size()));
    if (!hasLines.isEmpty()) {
      hasLines.pop();
      hasLines.push(true);
    }
  }

  @Override
  public void writeCharacters(String text) throws XMLStreamException {
    super.writeCharacters(XmlText.of(text));
  }

  @Override
  public void writeCharacters(char[] text, int start, int length) throws XMLStreamException {
    writeCharacters(new String(text, start, length));
  }

  @Override
  public void writeAttribute(String prefix, String namespace, String name, String value)
      throws XMLStreamException {
    super.writeAttribute(prefix, namespace, name, XmlText.of(value));
  }

  @Override
  public void writeAttribute(String name, String value) throws XMLStreamException {
    super.writeAttribute(name, XmlText.of(value));
  }

  @Override
  public void writeEndElement() throws XMLStreamException {
    boolean lines = hasLines.pop();
    if (inText > 0) {
      inText--;
    } else if (lines) {
      super.writeCharacters("\n" + "  ".repeat(hasLines.size()));
    }
    super.writeEndElement();
  }
}
