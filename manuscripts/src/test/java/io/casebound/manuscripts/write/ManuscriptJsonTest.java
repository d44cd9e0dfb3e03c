package io.casebound.manuscripts.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.casebound.manuscripts.ManuscriptOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManuscriptJsonTest {
  private static final String DRAFT =
      """
      # Case

      The 🦴 hurt [1], see Figure 1.

      **Figure 1.** The knee.

      # References

      1. Able A. Knees. 2019.
      2. Cole C. Hips. 2020.
      """;

  /** The values of the members that a path ends with, in order; items have no name of their own. */
  private static List<String> values(String json, String path) throws IOException {
    List<String> found = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        String at = parser.getParsingContext().pathAsPointer().toString().replaceAll("/\\d+", "");
        if (token.isScalarValue() && at.endsWith(path)) {
          found.add(parser.getText());
        }
      }
    }
    return found;
  }

  @Test
  void tellsWhatWasReadWithItsPlaces() throws IOException {
    String json = Written.as(ManuscriptOutput.JSON, Written.markdown(DRAFT));

    assertThat(values(json, "/format")).containsExactly("markdown");
    assertThat(values(json, "/body/role")).containsExactly("case");
    assertThat(values(json, "/blocks/type")).containsExactly("paragraph", "figure");
    assertThat(values(json, "/blocks/citations/references")).containsExactly("1");
    assertThat(values(json, "/blocks/callOuts/labels")).containsExactly("1");
    assertThat(values(json, "/references/text"))
        .containsExactly("Able A. Knees. 2019.", "Cole C. Hips. 2020.");
  }

  @Test
  void countsCodePoints() throws IOException {
    String json = Written.as(ManuscriptOutput.JSON, Written.markdown(DRAFT));
    int start = Integer.parseInt(values(json, "/blocks/citations/start").get(0));
    int place = Integer.parseInt(values(json, "/references/place/start").get(0));

    assertThat(DRAFT.codePoints().skip(8 + start).findFirst()).hasValue('[');
    assertThat(DRAFT.codePoints().skip(place).findFirst()).hasValue('A');
  }

  @Test
  void endsInOneLineFeedAndLeavesTheWriterOpen() {
    assertThat(Written.as(ManuscriptOutput.JSON, Written.markdown(DRAFT))).endsWith("}\n");
  }
}
