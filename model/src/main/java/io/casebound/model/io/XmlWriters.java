package io.casebound.model.io;

import com.ctc.wstx.api.WstxOutputProperties;
import java.io.Writer;
import java.util.ServiceLoader;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Makes writers of XML, Woodstox's, as {@link XmlReaders} makes its parsers. */
public final class XmlWriters {
  private XmlWriters() {}

  /**
   * A writer that ends no line by itself. A carriage return is written as a reference, so that it
   * is read again.
   */
  public static XMLStreamWriter open(Writer out) throws XMLStreamException {
    XMLOutputFactory factory = woodstox();
    factory.setProperty(WstxOutputProperties.P_USE_DOUBLE_QUOTES_IN_XML_DECL, true);
    factory.setProperty(WstxOutputProperties.P_ADD_SPACE_AFTER_EMPTY_ELEM, false);
    return factory.createXMLStreamWriter(out);
  }

  private static XMLOutputFactory woodstox() {
    return ServiceLoader.load(XMLOutputFactory.class, XmlWriters.class.getClassLoader()).stream()
        .filter(provider -> provider.type().getName().startsWith("com.ctc.wstx."))
        .map(ServiceLoader.Provider::get)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Woodstox is not on the path"));
  }
}
