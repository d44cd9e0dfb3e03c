package consumer.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class MainTest {
  @Test
  void tellsWhatAManuscriptReports() throws IOException {
    List<String> reported =
        Main.reported(
            "---\ntitle: 'Osteosarcoma of the tibia: a case report'\n---\n\n# Case presentation\n\n"
                + "A 19-year-old man presented with pain in his left knee.\n");

    assertTrue(reported.stream().anyMatch(item -> item.startsWith("1 ")), reported::toString);
    assertTrue(reported.stream().anyMatch(item -> item.startsWith("5a ")), reported::toString);
    assertTrue(reported.stream().noneMatch(item -> item.startsWith("13 ")), reported::toString);
  }

  @Test
  void runsWhereItWasCompiled() {
    boolean onModulePath = !System.getProperty("on.class.path", "false").equals("true");

    assertEquals(onModulePath, Main.class.getModule().isNamed());
  }
}
