package io.casebound.validation.profile;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;

/** Holds the elements of a file against {@code profile.xsd}. */
final class ProfileSchema {
  private final ValidatorHandler validator;
  private final Map<XmlNode, String> problems = new LinkedHashMap<>();

  private ProfileSchema() {
    this.validator = Holder.SCHEMA.newValidatorHandler();
  }

  /** What is wrong, the first thing with each element only. */
  static ImmutableList<ProfileProblem> problems(XmlNode root) {
    ProfileSchema schema = new ProfileSchema();
    try {
      schema.validator.startDocument();
      schema.feed(root);
      schema.validator.endDocument();
    } catch (SAXException e) {
      schema.problems.putIfAbsent(root, SchemaSentence.of(e.getMessage(), root.name()));
    }
    return schema.problems.entrySet().stream()
        .map(problem -> new ProfileProblem(problem.getKey().place(), problem.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  private void feed(XmlNode node) throws SAXException {
    AttributesImpl attributes = new AttributesImpl();
    node.attributes()
        .forEach((name, value) -> attributes.addAttribute("", name, name, "CDATA", value));
    validator.setErrorHandler(new Collector(node));
    validator.startElement(node.namespace(), node.name(), node.name(), attributes);
    char[] text = node.text().toCharArray();
    validator.characters(text, 0, text.length);
    for (XmlNode child : node.children()) {
      feed(child);
    }
    validator.setErrorHandler(new Collector(node));
    validator.endElement(node.namespace(), node.name(), node.name());
  }

  /** Takes what is wrong with one element. */
  private final class Collector implements ErrorHandler {
    private final XmlNode node;

    Collector(XmlNode node) {
      this.node = node;
    }

    @Override
    public void warning(SAXParseException e) {
      error(e);
    }

    @Override
    public void error(SAXParseException e) {
      problems.putIfAbsent(node, SchemaSentence.of(e.getMessage(), node.name()));
    }

    @Override
    public void fatalError(SAXParseException e) {
      error(e);
    }
  }

  /** Holds the schema, so that it is compiled only where a file is held against it. */
  private static final class Holder {
    static final Schema SCHEMA = schema();

    private static Schema schema() {
      try {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newSchema(Profiles.schema());
      } catch (SAXException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
