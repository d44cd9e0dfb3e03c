package io.casebound.citations.format.xml;

import com.google.common.collect.ImmutableSet;
import io.casebound.citations.format.record.ReadingRemarks;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.io.XmlReaders;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Reads the elements of a document that are records, one at a time. Where the document is not
 * well-formed, reading goes on at the next record behind the one that is broken.
 */
final class RecordElements {
  /** Broken records before a file is given up: each takes a parser of its own. */
  private static final int MOST_BROKEN = 100;

  /** What holds the records where reading goes on in the middle of a document. */
  private static final String ROOT = "<r>";

  private final Source source;
  private final ImmutableSet<String> names;
  private final ReadingRemarks remarks;
  private final Consumer<Element> records;
  private int recordStart = -1;
  private int recordEnd;

  private RecordElements(
      Source source,
      ImmutableSet<String> names,
      ReadingRemarks remarks,
      Consumer<Element> records) {
    this.source = source;
    this.names = names;
    this.remarks = remarks;
    this.records = records;
  }

  static void read(
      Source source,
      ImmutableSet<String> names,
      ReadingRemarks remarks,
      Consumer<Element> records) {
    new RecordElements(source, names, remarks, records).read();
  }

  private void read() {
    String alternatives = String.join("|", names);
    Pattern opening = Pattern.compile("<(?:" + alternatives + ")(?=[\\s>/])");
    int from = 0;
    for (int broken = 0; broken < MOST_BROKEN; broken++) {
      recordStart = -1;
      recordEnd = from;
      try {
        parse(from);
        return;
      } catch (XMLStreamException e) {
        Matcher next = opening.matcher(source.text());
        int last = recordStart < 0 ? recordEnd : recordStart + 1;
        boolean isMore = next.find(Math.min(last, source.text().length()));
        boolean isHead = recordStart < 0 && from == 0 && recordEnd == 0;
        if (recordStart >= 0 || !isMore || isHead) {
          say(e, from);
        }
        if (!isMore) {
          return;
        }
        from = next.start();
      }
    }
  }

  private void say(XMLStreamException e, int from) {
    boolean isTail = recordStart < 0 && from > 0;
    if (isTail) {
      return; // behind a restart, the end of the root element has no beginning
    }
    int offset = e.getLocation() == null ? recordEnd : e.getLocation().getCharacterOffset();
    int place = Math.max(0, Math.min(offset, source.text().length()));
    String what = recordStart < 0 ? "The file" : "The record";
    int begin = Math.max(recordStart, 0);
    remarks.broken(
        source.span(place, place),
        what
            + " that begins in line "
            + source.span(begin, begin).line()
            + " is not well-formed XML",
        "Look for a tag that is not closed, or a bare & or <.");
  }

  /** Reads records from {@code from} on; what is before it is as if it were spaces. */
  private void parse(int from) throws XMLStreamException {
    Source rest = from == 0 ? source : Source.of(source.name(), padded(from));
    XMLStreamReader2 xml = XmlReaders.open(rest, name -> "");
    Deque<Element> open = new ArrayDeque<>();
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml, open);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text(xml, open);
        case XMLStreamConstants.END_ELEMENT -> end(xml, open);
        default -> {}
      }
    }
  }

  private String padded(int from) {
    boolean hasRoom = from >= ROOT.length();
    String before = hasRoom ? ROOT + " ".repeat(from - ROOT.length()) : " ".repeat(from);
    return before + source.text().substring(from);
  }

  private void start(XMLStreamReader2 xml, Deque<Element> open) throws XMLStreamException {
    String name = xml.getLocalName();
    if (open.isEmpty() && !names.contains(name)) {
      return;
    }
    Element element = new Element(name, SourceText.builder(source));
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      element.attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    element.place(offset(xml), offset(xml));
    if (open.isEmpty()) {
      recordStart = offset(xml);
    } else {
      open.peek().add(element);
    }
    open.push(element);
  }

  private static int offset(XMLStreamReader2 xml) {
    return xml.getLocationInfo().getStartLocation().getCharacterOffset();
  }

  private static int endOffset(XMLStreamReader2 xml) throws XMLStreamException {
    return xml.getLocationInfo().getEndLocation().getCharacterOffset();
  }

  private void text(XMLStreamReader2 xml, Deque<Element> open) throws XMLStreamException {
    if (open.isEmpty()) {
      return;
    }
    String text = xml.getText();
    int start = offset(xml);
    int end = Math.min(endOffset(xml), source.text().length());
    // The text of an element is that of all that are open: a record of bounded depth.
    for (Element element : open) {
      element.textBuilder().append(text, Math.min(start, end), end);
      if (!isStyle(element.name())) {
        break;
      }
    }
  }

  /** Marks of style, whose text belongs to what they are in. */
  private static boolean isStyle(String name) {
    return STYLES.contains(name);
  }

  private static final ImmutableSet<String> STYLES =
      ImmutableSet.of(
          "style", "i", "b", "u", "sup", "sub", "em", "strong", "math", "mi", "mn", "mo", "mrow",
          "msub", "msup");

  private void end(XMLStreamReader2 xml, Deque<Element> open) throws XMLStreamException {
    if (open.isEmpty()) {
      return;
    }
    Element element = open.pop();
    element.place(element.start(), endOffset(xml));
    if (open.isEmpty()) {
      recordStart = -1;
      recordEnd = element.end();
      records.accept(element);
    }
  }
}
