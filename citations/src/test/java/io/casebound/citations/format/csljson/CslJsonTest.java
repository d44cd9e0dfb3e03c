package io.casebound.citations.format.csljson;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.ListedReference;
import io.casebound.citations.format.ReferenceFormat;
import io.casebound.citations.printed.PrintedReferenceParser;
import io.casebound.model.SourceText;
import io.casebound.model.reference.Reference;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CslJsonTest {
  private static String line(String printed) throws IOException {
    SourceText text = SourceText.of(printed);
    StringWriter out = new StringWriter();
    ListedReference listed =
        new ListedReference(
            new Reference("r1", Optional.empty(), text, Optional.empty()),
            PrintedReferenceParser.bundled().parse(text));
    ReferenceFormat.CSL_JSON_LINES.write(ImmutableList.of(listed), out);
    return out.toString();
  }

  @Test
  void writesAnItem() throws IOException {
    assertThat(line("Ritter J, Bielack SS. Osteosarcoma. Ann Oncol. 2010;21(7):320-325."))
        .startsWith(
            "{\"id\":\"r1\",\"type\":\"article-journal\",\"author\":[{\"family\":\"Ritter\","
                + "\"given\":\"J\"},{\"family\":\"Bielack\",\"given\":\"SS\"}],"
                + "\"issued\":{\"date-parts\":[[2010]]},\"title\":\"Osteosarcoma\"")
        .contains("\"volume\":\"21\"", "\"issue\":\"7\"", "\"page\":\"320-325\"");
  }

  @Test
  void saysWhereFieldsStandInCodePoints() throws IOException {
    // The bone is one code point and two UTF-16 units.
    assertThat(line("Ritter J. Osteosarcoma \uD83E\uDDB4 of bone. Ann Oncol. 2010;21(7):320-325."))
        .contains("\"family\":[0,6],\"given\":[7,8]")
        .contains("\"container-title\":[34,43]")
        .contains("\"issued\":[45,49]");
  }

  @Test
  void writesWhatIsNoReferenceAsCustomAlone() throws IOException {
    assertThat(line("----")).startsWith("{\"custom\":{\"casebound\":{\"line\":1,\"raw\":\"----\"");
  }

  @Test
  void writesAnArray() throws IOException {
    StringWriter out = new StringWriter();
    ReferenceFormat.CSL_JSON.write(ImmutableList.of(), out);
    assertThat(out.toString().strip()).isEqualTo("[ ]");
  }
}
