package io.casebound.model.io;

import com.ctc.wstx.api.WstxInputProperties;
import io.casebound.model.Source;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.EntityDeclaration;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Makes XML parsers that load nothing from outside and keep {@link ReadLimits}. Their locations are
 * offsets into {@link Source#text()}, in UTF-16 units.
 *
 * <p>Woodstox, and not the JDK's parser, because it tells where each event starts and ends, and has
 * a limit for everything that can be made too large.
 */
public final class XmlReaders {
  private static final XMLResolver NOTHING =
      (publicId, systemId, base, namespace) -> InputStream.nullInputStream();

  // XML 1.0, productions 28 (doctypedecl) and 75 (ExternalID).
  private static final Pattern DOCTYPE =
      Pattern.compile(
          "<!DOCTYPE\\s{1,99}[^\\s\\[>]{1,99}\\s{1,99}(?:SYSTEM|PUBLIC\\s{1,99}[\"'][^\"']{0,999}[\"'])"
              + "\\s{0,99}[\"']([^\"']{0,999})[\"']");

  private static final Pattern PLAIN_URI = Pattern.compile("[\\w./:#%?=&~+-]*+");

  private final XMLInputFactory2 factory;

  private XmlReaders(XMLInputFactory2 factory) {
    this.factory = factory;
  }

  /**
   * Makes parsers that put in what entities stand for.
   *
   * @param entities what an entity stands for that the document itself does not declare, by its
   *     name; null where the name is unknown, which ends the parse with an error
   */
  public static XmlReaders expanding(Function<String, String> entities) {
    return new XmlReaders(factory(entities, true));
  }

  /**
   * Makes parsers that expand no entity in content: each comes as an event of its own, so that
   * every text event covers its source from its start to the start of the next event. They pass
   * over texts that nobody asks for.
   *
   * @param entities as for {@link #expanding}; here they are used in attribute values only
   */
  public static XmlReaders unexpanding(Function<String, String> entities) {
    XMLInputFactory2 factory = factory(entities, false);
    // An error in a text is found on the way to the next event, and comes as a checked exception.
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, true);
    return new XmlReaders(factory);
  }

  /** A parser at the beginning of {@code source}, by {@link #expanding}. */
  public static XMLStreamReader2 open(Source source, Function<String, String> entities)
      throws XMLStreamException {
    return expanding(entities).open(source);
  }

  /** A parser at the beginning of {@code source}; parsers may be opened at the same time. */
  public XMLStreamReader2 open(Source source) throws XMLStreamException {
    return (XMLStreamReader2)
        factory.createXMLStreamReader(new StringReader(withSystemIdentifier(source.text())));
  }

  /**
   * A parser at the root element of a document of any size, which is read as it goes. Entities that
   * the document declares are expanded, as ontologies abbreviate their addresses by them; but those
   * are short, and do not stand for each other.
   */
  public static XMLStreamReader2 openLarge(InputStream document) throws XMLStreamException {
    XMLInputFactory2 factory = factory();
    factory.setProperty(WstxInputProperties.P_MAX_ENTITY_COUNT, Integer.MAX_VALUE);
    factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, ReadLimits.XML_ATTRIBUTE_CHARS);
    XMLStreamReader2 xml = (XMLStreamReader2) factory.createXMLStreamReader(document);
    while (xml.next() != XMLStreamConstants.START_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.DTD) {
        rejectLongEntities(xml);
      }
    }
    return xml;
  }

  private static void rejectLongEntities(XMLStreamReader2 xml) throws XMLStreamException {
    if (xml.getProperty("javax.xml.stream.entities") instanceof List<?> entities) {
      for (Object declared : entities) {
        String text =
            declared instanceof EntityDeclaration entity ? entity.getReplacementText() : null;
        if (text != null && (text.length() > ReadLimits.XML_ENTITY_CHARS || text.contains("&"))) {
          throw new XMLStreamException(
              "an entity that is long or stands for others", xml.getLocation());
        }
      }
    }
  }

  /**
   * A parser at the beginning of a part of an archive, for formats whose places are no offsets of
   * that part. It knows no document type and no entity but the five of XML.
   *
   * @throws XMLStreamException also where {@code bytes} cannot be read; then that is its nested
   *     exception
   */
  public static XMLStreamReader2 open(InputStream bytes) throws XMLStreamException {
    XMLInputFactory2 factory = factory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    return (XMLStreamReader2) factory.createXMLStreamReader(bytes);
  }

  /**
   * The text with a system identifier that is a URI, its length unchanged: the parser refuses one
   * with a space in it, though it never loads what it names.
   */
  private static String withSystemIdentifier(String text) {
    Matcher doctype = DOCTYPE.matcher(text).region(0, Math.min(text.length(), 10_000));
    if (!doctype.find() || PLAIN_URI.matcher(doctype.group(1)).matches()) {
      return text;
    }
    return text.substring(0, doctype.start(1))
        + "x".repeat(doctype.group(1).length())
        + text.substring(doctype.end(1));
  }

  private static XMLInputFactory2 factory(Function<String, String> entities, boolean expand) {
    XMLInputFactory2 factory = factory();
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, expand);
    XMLResolver named =
        (publicId, systemId, base, name) -> {
          String text = entities.apply(name);
          return text == null ? null : new StringReader(text);
        };
    factory.setProperty(WstxInputProperties.P_UNDECLARED_ENTITY_RESOLVER, named);
    return factory;
  }

  private static XMLInputFactory2 factory() {
    XMLInputFactory2 factory = woodstox();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    // Else an error in a text comes as an unchecked exception, when the text is asked for.
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    factory.setXMLResolver(NOTHING);
    factory.setProperty(WstxInputProperties.P_DTD_RESOLVER, NOTHING);
    factory.setProperty(WstxInputProperties.P_ENTITY_RESOLVER, NOTHING);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, ReadLimits.XML_DEPTH);
    factory.setProperty(
        WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, ReadLimits.XML_ATTRIBUTES);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, ReadLimits.XML_ATTRIBUTE_CHARS);
    factory.setProperty(WstxInputProperties.P_MAX_ENTITY_COUNT, ReadLimits.XML_ENTITIES);
    factory.setProperty(WstxInputProperties.P_MAX_ENTITY_DEPTH, ReadLimits.XML_ENTITY_DEPTH);
    return factory;
  }

  // Through the service loader, since the class itself bears annotations that are not on any path.
  private static XMLInputFactory2 woodstox() {
    return ServiceLoader.load(XMLInputFactory.class, XmlReaders.class.getClassLoader()).stream()
        .filter(provider -> provider.type().getName().startsWith("com.ctc.wstx."))
        .map(provider -> (XMLInputFactory2) provider.get())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Woodstox is not on the path"));
  }
}
