package consumer.phenopackets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class MainTest {
  private static final String CASE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <case-report xmlns="https://casebound.io/ns/case-report/1">
        <clinical-case id="case-1">
          <patient id="patient-1" sex="male"/>
          <concern presence="present">
            <concept>
              <text>knee pain</text>
              <coding system="HPO" version="2026-08" code="HP:0030839">Knee pain</coding>
            </concept>
          </concern>
        </clinical-case>
      </case-report>
      """;

  @Test
  void exportsACase() throws IOException {
    assertTrue(Main.phenopacket(CASE).contains("\"id\": \"HP:0030839\""));
  }

  @Test
  void writesWhatItRead() throws IOException {
    assertEquals(CASE, Main.rewritten(CASE));
  }

  @Test
  void runsWhereItWasCompiled() {
    boolean onModulePath = !System.getProperty("on.class.path", "false").equals("true");

    assertEquals(onModulePath, Main.class.getModule().isNamed());
  }
}
