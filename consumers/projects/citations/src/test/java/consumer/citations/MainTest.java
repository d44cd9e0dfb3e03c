package consumer.citations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MainTest {
  @Test
  void findsTheYearOfAReference() {
    assertEquals("1995", Main.year("Coffin CM. Osteosarcoma. Cancer 19 (1995): 859-872."));
  }

  @Test
  void runsWhereItWasCompiled() {
    boolean onModulePath = !System.getProperty("on.class.path", "false").equals("true");

    assertEquals(onModulePath, Main.class.getModule().isNamed());
  }
}
