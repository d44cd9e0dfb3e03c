package io.casebound.manuscripts.word;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.word.CitedWork.Form;
import io.casebound.model.Source;
import io.casebound.model.io.XmlReaders;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Reads citations of EndNote: an element {@code EndNote} with a {@code Cite} for each work, which
 * holds the number of the work in its library and, as a rule, its whole record.
 */
final class EndNoteCitations {
  private static final Pattern WHOLE =
      Pattern.compile("<EndNote>.*</EndNote>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private final String xml;
  private final XMLStreamReader2 reader;
  private final ImmutableList.Builder<CitedWork> works = ImmutableList.builder();
  private final StringBuilder text = new StringBuilder();
  private String number = "";
  private String library = "";
  private String record = "";
  private int recordStart;

  private EndNoteCitations(String xml, XMLStreamReader2 reader) {
    this.xml = xml;
    this.reader = reader;
  }

  /**
   * The works of a citation.
   *
   * @param instruction the field's instruction, which may hold the element
   * @param data what the field keeps apart, in Base64; used where the instruction holds nothing
   */
  static ImmutableList<CitedWork> of(String instruction, String data) {
    Matcher whole = WHOLE.matcher(instruction);
    String xml = whole.find() ? whole.group() : unpacked(data);
    if (xml.isEmpty()) {
      return ImmutableList.of();
    }
    try {
      XMLStreamReader2 reader = XmlReaders.open(Source.of("", xml), entity -> null);
      return new EndNoteCitations(xml, reader).read();
    } catch (XMLStreamException broken) {
      return ImmutableList.of();
    }
  }

  private static String unpacked(String base64) {
    try {
      String text = new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
      Matcher whole = WHOLE.matcher(text);
      return whole.find() ? whole.group() : "";
    } catch (IllegalArgumentException notPacked) {
      return "";
    }
  }

  private ImmutableList<CitedWork> read() throws XMLStreamException {
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(reader.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            text.append(reader.getText());
        case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
        default -> {}
      }
    }
    return works.build();
  }

  private void start(String name) {
    text.setLength(0);
    switch (name) {
      case "Cite" -> {
        number = "";
        library = "";
        record = "";
      }
      case "record" -> recordStart = (int) reader.getLocationInfo().getStartingCharOffset();
      case "key" -> {
        String id = reader.getAttributeValue(null, "db-id");
        library = id == null ? library : id;
      }
      default -> {}
    }
  }

  private void end(String name) throws XMLStreamException {
    switch (name) {
      case "RecNum" -> number = text.toString().strip();
      case "record" ->
          record = xml.substring(recordStart, (int) reader.getLocationInfo().getEndingCharOffset());
      case "Cite" -> addWork();
      default -> {}
    }
  }

  private void addWork() {
    if (!number.isEmpty()) {
      String whole = record.isEmpty() ? "" : "<xml><records>" + record + "</records></xml>";
      works.add(new CitedWork("endnote:" + library + "#" + number, Form.ENDNOTE_XML, whole));
    }
  }
}
