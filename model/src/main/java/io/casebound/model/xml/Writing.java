package io.casebound.model.xml;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.clinical.CaseReport;
import io.casebound.model.io.XmlWriters;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.StringWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a report in the one form that there is for it. */
final class Writing {
  /** The elements of the type running-text, and those that extend it. */
  static final ImmutableSet<String> RUNNING =
      ImmutableSet.of("p", "heading", "caption", "line", "term", "text", "cell");

  private Writing() {}

  static String toXml(CaseReport report) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter plain = XmlWriters.open(text);
      CanonicalWriter writer = new CanonicalWriter(plain, RUNNING);
      writer.writeStartDocument("UTF-8", "1.0");
      Marshaller marshaller = Binding.context().createMarshaller();
      marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
      marshaller.marshal(XmlCaseReport.of(report), writer);
      writer.writeEndDocument();
      writer.close();
    } catch (JAXBException | XMLStreamException e) {
      throw new IllegalStateException("a string cannot be written to", e);
    }
    return text.append('\n').toString();
  }
}
