package io.casebound.citations.format.csljson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.casebound.citations.ListedReference;
import io.casebound.citations.format.ReferenceWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

/** CSL-JSON as an array, or one item a line. */
public final class CslJson implements ReferenceWriter {
  public static final CslJson ARRAY = new CslJson(true);
  public static final CslJson LINES = new CslJson(false);

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final boolean isArray;

  private CslJson(boolean isArray) {
    this.isArray = isArray;
  }

  @Override
  public void write(Iterable<ListedReference> references, Writer writer) throws IOException {
    if (isArray) {
      writeArray(references, writer);
      return;
    }
    for (ListedReference reference : references) {
      StringWriter line = new StringWriter();
      try (JsonGenerator json = JSON.createGenerator(line)) {
        new ItemWriter(json, reference).write();
      }
      writer.write(line.append('\n').toString());
    }
  }

  private static void writeArray(Iterable<ListedReference> references, Writer writer)
      throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json = JSON.createGenerator(writer)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter));
      json.writeStartArray();
      for (ListedReference reference : references) {
        new ItemWriter(json, reference).write();
      }
      json.writeEndArray();
    }
    writer.write('\n');
  }
}
