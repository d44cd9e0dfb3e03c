package io.casebound.validation.silencing;

import io.casebound.model.Source;
import io.casebound.model.io.XmlReaders;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Silencings in processing instructions of XML, {@code <?casebound silence RULE: reason?>}. One
 * reaches the element that it stands in; the whole manuscript where that is its root, or none.
 */
final class ProcessingInstructions {
  private static final String NAME = "casebound";

  private final Source source;
  private final ManuscriptSilencings.Collector found = new ManuscriptSilencings.Collector();
  private final Deque<Element> open = new ArrayDeque<>();

  private ProcessingInstructions(Source source) {
    this.source = source;
    open.push(new Element(0));
  }

  static ManuscriptSilencings silencings(Source source) {
    ProcessingInstructions instructions = new ProcessingInstructions(source);
    if (source.text().contains("<?" + NAME)) {
      instructions.collect();
    }
    return instructions.found.build();
  }

  private void collect() {
    try {
      XMLStreamReader2 xml = XmlReaders.open(source, entity -> "");
      while (xml.hasNext()) {
        take(xml, xml.next());
      }
      xml.close();
    } catch (XMLStreamException e) {
      return; // whoever reads the manuscript says so
    }
    open.pop().close(source, source.text().length(), found);
  }

  private void take(XMLStreamReader2 xml, int event) throws XMLStreamException {
    int start = (int) xml.getLocationInfo().getStartingCharOffset();
    if (event == XMLStreamConstants.START_ELEMENT) {
      open.push(new Element(open.size() == 1 ? 0 : start));
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      int end = (int) xml.getLocationInfo().getEndingCharOffset();
      open.pop().close(source, open.size() == 1 ? source.text().length() : end, found);
    } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION
        && NAME.equals(xml.getPITarget())) {
      int end = (int) xml.getLocationInfo().getEndingCharOffset();
      String words = xml.getPIData();
      open.element().instructions.add(new Instruction(words == null ? "" : words, start, end));
    }
  }

  /** One that waits for the end of its element. */
  private record Instruction(String words, int start, int end) {}

  /** An element whose end is not yet reached. */
  private static final class Element {
    private final int start;
    private final List<Instruction> instructions = new ArrayList<>();

    Element(int start) {
      this.start = start;
    }

    void close(Source source, int end, ManuscriptSilencings.Collector found) {
      for (Instruction instruction : instructions) {
        found.add(
            instruction.words(),
            new Scope(source.span(instruction.start(), instruction.end()), start, end));
      }
    }
  }
}
