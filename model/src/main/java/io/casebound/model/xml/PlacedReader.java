package io.casebound.model.xml;

import io.casebound.model.io.ReadLimits;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.util.StreamReader2Delegate;

/** Knows where the element begins that the parser is in, and ends a document of too many. */
final class PlacedReader extends StreamReader2Delegate {
  private final XMLStreamReader2 reader;
  private final Deque<Integer> starts = new ArrayDeque<>();
  private int elements;

  PlacedReader(XMLStreamReader2 reader) {
    super(reader);
    this.reader = reader;
    starts.push(0);
  }

  /** Offset of the first character of the innermost element whose end is not yet passed. */
  int elementStart() {
    return starts.element();
  }

  /** The name of the element that begins or ends here, else the empty string. */
  String elementName() {
    return reader.isStartElement() || reader.isEndElement() ? reader.getLocalName() : "";
  }

  @Override
  public int next() throws XMLStreamException {
    if (reader.getEventType() == END_ELEMENT) {
      starts.pop();
    }
    int event = reader.next();
    if (event == START_ELEMENT) {
      starts.push((int) reader.getLocationInfo().getStartingCharOffset());
      if (++elements > ReadLimits.XML_ELEMENTS) {
        throw new XMLStreamException(
            "the limit of " + ReadLimits.XML_ELEMENTS + " elements is passed",
            reader.getLocation());
      }
    }
    return event;
  }
}
