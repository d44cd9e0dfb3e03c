package io.casebound.benchmarks.context;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.Source;
import io.casebound.model.io.SourceFiles;
import io.casebound.model.io.XmlReaders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The passages of a report, by a definition that no reader of manuscripts can change: in JATS the
 * character data of each {@code p} within abstract or body that stands in no other {@code p}, in
 * order; in plain text the lines. White space counts as one space, and none at the ends.
 */
final class Passages {
  private static final ImmutableSet<String> PARTS = ImmutableSet.of("abstract", "body");

  private Passages() {}

  static ImmutableList<String> of(Path file) throws IOException {
    return file.toString().endsWith(".xml")
        ? ofXml(file)
        : Splitter.on('\n')
            .splitToStream(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
            .map(Passages::collapse)
            .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> ofXml(Path file) throws IOException {
    Source source = SourceFiles.read(file, file.toString()).source();
    ImmutableList.Builder<String> passages = ImmutableList.builder();
    try {
      XMLStreamReader xml = XmlReaders.open(source, name -> "");
      int depth = 0;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamReader.START_ELEMENT) {
          depth += PARTS.contains(xml.getLocalName()) ? 1 : 0;
          if (depth > 0 && xml.getLocalName().equals("p")) {
            passages.add(collapse(textOf(xml)));
          }
        } else if (event == XMLStreamReader.END_ELEMENT) {
          depth -= PARTS.contains(xml.getLocalName()) ? 1 : 0;
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(file + " is no well-formed XML", e);
    }
    return passages.build();
  }

  /** The character data up to the end of the element that was just opened. */
  private static String textOf(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamReader.START_ELEMENT -> depth++;
        case XMLStreamReader.END_ELEMENT -> depth--;
        case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
            text.append(xml.getText());
        default -> {}
      }
    }
    return text.toString();
  }

  private static String collapse(String text) {
    return CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
  }
}
