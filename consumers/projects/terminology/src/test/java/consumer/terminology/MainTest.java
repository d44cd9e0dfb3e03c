package consumer.terminology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MainTest {
  @Test
  void findsTheConceptsOfASentence() {
    assertEquals(
        List.of("Ewing sarcoma", "osteosarcoma"),
        Main.concepts("Ewing sarcoma was excluded, and so was osteosarcoma."));
  }

  @Test
  void runsWhereItWasCompiled() {
    boolean onModulePath = !System.getProperty("on.class.path", "false").equals("true");

    assertEquals(onModulePath, Main.class.getModule().isNamed());
  }
}
