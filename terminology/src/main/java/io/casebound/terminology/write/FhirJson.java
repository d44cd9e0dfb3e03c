package io.casebound.terminology.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;

/** What all FHIR resources in JSON share. */
final class FhirJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private FhirJson() {}

  /** A generator that indents, and leaves the writer open. */
  static JsonGenerator open(Writer writer) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return FACTORY
        .createGenerator(writer)
        .setPrettyPrinter(
            new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  /** The elements with which a resource begins. */
  static void heading(JsonGenerator json, String type, String url, String name) throws IOException {
    json.writeStringField("resourceType", type);
    json.writeStringField("url", url);
    json.writeStringField("name", name);
    json.writeStringField("status", "active");
  }
}
