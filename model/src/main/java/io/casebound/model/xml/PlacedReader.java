package io.casebound.model.xml;

import io.casebound.model.io.ReadLimits;
import io.casebound.model.xml.bound.TextRecorder;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.util.StreamReader2Delegate;

/** Knows where the element begins that the parser is in, and ends a document of too many. */
final class PlacedReader extends StreamReader2Delegate {
  private final XMLStreamReader2 reader;
  private final Deque<Integer> starts = new ArrayDeque<>();
  private final TextRecorder texts;
  private String text = "";
  private int textStart;
  private int elements;

  /**
   * @param texts keeps the text that is read
   */
  PlacedReader(XMLStreamReader2 reader, TextRecorder texts) {
    super(reader);
    this.reader = reader;
    this.texts = texts;
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

  /** Offset behind the tag that was read last; 0 where it has no end. */
  int tagEnd() {
    try {
      return (int) reader.getLocationInfo().getEndingCharOffset();
    } catch (XMLStreamException e) {
      return 0;
    }
  }

  /** A text ends where the next event starts. */
  private void record(int event, int start) {
    if (!text.isEmpty()) {
      texts.text(text, textStart, start);
      text = "";
    }
    if (event == CHARACTERS || event == CDATA || event == SPACE) {
      text = reader.getText();
      textStart = start;
    }
  }

  @Override
  public int next() throws XMLStreamException {
    if (reader.getEventType() == END_ELEMENT) {
      starts.pop();
    }
    int event = reader.next();
    int start = (int) reader.getLocationInfo().getStartingCharOffset();
    record(event, start);
    if (event == START_ELEMENT) {
      starts.push(start);
      if (++elements > ReadLimits.XML_ELEMENTS) {
        throw new XMLStreamException(
            "the limit of " + ReadLimits.XML_ELEMENTS + " elements is passed",
            reader.getLocation());
      }
    }
    return event;
  }
}
