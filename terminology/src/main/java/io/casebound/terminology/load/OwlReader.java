package io.casebound.terminology.load;

import io.casebound.model.io.XmlReaders;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads ontologies in OWL as RDF/XML, element by element: RadLex as the RSNA publishes it, NCI
 * Thesaurus, and those of the OBO Foundry.
 */
final class OwlReader implements VocabularyReader {
  private static final Pattern BEGINNING =
      Pattern.compile("\\s*<(\\?xml|!DOCTYPE|!--|rdf:RDF|RDF\\b)");
  private static final Pattern RDF = Pattern.compile("<(rdf:)?RDF\\b");

  @Override
  public boolean accepts(String head) {
    return BEGINNING.matcher(head).lookingAt() && RDF.matcher(head).find();
  }

  @Override
  public void read(VocabularyInput input, VocabularyDraft draft) throws IOException {
    try (InputStream content = input.open()) {
      XMLStreamReader xml = XmlReaders.openLarge(content);
      try {
        elements(xml, input, draft);
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      draft
          .flaws()
          .add(
              input.name(),
              Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNumber()),
              Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getColumnNumber()),
              "no longer XML as it should be from here on; the rest is not read");
    }
  }

  private static void elements(XMLStreamReader xml, VocabularyInput input, VocabularyDraft draft)
      throws XMLStreamException {
    OwlStatements statements = new OwlStatements(input, draft);
    try {
      while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
        statements.take(OwlElement.read(xml));
      }
    } finally {
      statements.end();
    }
  }
}
