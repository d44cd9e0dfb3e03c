package io.casebound.citations.csl;

import static com.google.common.collect.MoreCollectors.toOptional;

import io.casebound.model.Source;
import io.casebound.model.io.ReadLimits;
import io.casebound.model.io.SourceFiles;
import io.casebound.model.io.UnreadableInputException;
import io.casebound.model.io.XmlReaders;
import io.casebound.model.reference.BibliographicRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.w3c.dom.Document;

/** Reads a style from a file that may hold anything. */
final class OwnStyle {
  private static final String NAMESPACE = "http://purl.org/net/xbiblio/csl";

  /** What a style is tried on. */
  static final BibliographicRecord SAMPLE = ShortenedNames.work(1);

  private OwnStyle() {}

  /** The style itself, or that of the repository to which it points. */
  static String read(Path file) throws IOException {
    Source source = SourceFiles.read(file, file.toString()).source();
    if (source.text().length() > ReadLimits.STYLE_CHARS) {
      throw refused(file, "is larger than any citation style; give a .csl file");
    }
    rejectOther(file, source);
    Document style = StyleXml.parse(source.text());
    Optional<String> parent = parent(style);
    if (parent.isPresent()) {
      return parentStyle(file, parent.get());
    }
    Optional<String> problem = StyleParts.problem(style);
    if (problem.isPresent()) {
      throw refused(file, problem.get());
    }
    return source.text();
  }

  /** Lets pass only what is well-formed, has no document type and is named a style. */
  private static void rejectOther(Path file, Source source) throws UnreadableInputException {
    try {
      XMLStreamReader2 xml = XmlReaders.open(source, name -> "");
      int depth = 0;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
          throw refused(file, "has a document type, which no citation style needs; take it out");
        }
        if (event == XMLStreamConstants.START_ELEMENT && depth++ == 0 && !isStyle(xml)) {
          throw refused(file, "is no citation style in CSL; its first element must be style");
        }
      }
    } catch (XMLStreamException e) {
      throw new UnreadableInputException(
          file
              + ":"
              + Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNumber())
              + ": is not well-formed XML, as a citation style must be; mend it there.",
          e);
    }
  }

  private static boolean isStyle(XMLStreamReader2 xml) {
    return xml.getLocalName().equals("style") && NAMESPACE.equals(xml.getNamespaceURI());
  }

  private static Optional<String> parent(Document style) {
    return StyleParts.children(style.getDocumentElement()).stream()
        .filter(child -> child.getLocalName().equals("info"))
        .flatMap(info -> StyleParts.children(info).stream())
        .filter(link -> link.getAttribute("rel").equals("independent-parent"))
        .map(link -> link.getAttribute("href"))
        .limit(1)
        .collect(toOptional());
  }

  private static String parentStyle(Path file, String link) throws UnreadableInputException {
    String name = link.substring(link.lastIndexOf('/') + 1);
    if (!name.matches("[a-z0-9-]{1,200}") || !StyleFiles.hasStyle(name)) {
      throw refused(file, "only points to another style, which is not here; give that one's file");
    }
    return StyleFiles.style(name);
  }

  private static UnreadableInputException refused(Path file, String why) {
    return new UnreadableInputException(file + ": " + why + ".");
  }
}
