package io.casebound.model.xml;

import io.casebound.model.xml.clinical.XmlClinicalCase;
import io.casebound.model.xml.manuscript.XmlManuscript;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import javax.xml.XMLConstants;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The bound classes and the schema, each made when it is first asked for. */
final class Binding {
  private Binding() {}

  static JAXBContext context() {
    return OfContext.CONTEXT;
  }

  static Schema schema() {
    return OfSchema.SCHEMA;
  }

  private static final class OfContext {
    private static final JAXBContext CONTEXT = make();

    private static JAXBContext make() {
      try {
        // One class of each package: the right to fill its fields is handed on for these only.
        return JAXBContext.newInstance(
            XmlCaseReport.class, XmlClinicalCase.class, XmlManuscript.class);
      } catch (JAXBException e) {
        throw new IllegalStateException("the bound classes do not fit together", e);
      }
    }
  }

  private static final class OfSchema {
    private static final Schema SCHEMA = make();

    private static Schema make() {
      SchemaFactory factory = SchemaFactory.newDefaultInstance();
      try {
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return factory.newSchema(CaseReportXml.schema());
      } catch (SAXException e) {
        throw new IllegalStateException("the schema is not valid", e);
      }
    }
  }
}
