package consumer.citations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MainTest {
  @Test
  void printsAReferenceInAnotherStyle() {
    String printed =
        "Gleason BC, Hornick JL. Inflammatory myofibroblastic tumours. J Clin Pathol 61 (2008): 428-437.";

    assertEquals(
        "Gleason, B. C., & Hornick, J. L. (2008). Inflammatory myofibroblastic tumours."
            + " Journal of Clinical Pathology, 61, 428–437.",
        Main.restyle(printed, "apa"));
  }

  @Test
  void runsWhereItWasCompiled() {
    boolean onModulePath = !System.getProperty("on.class.path", "false").equals("true");

    assertEquals(onModulePath, Main.class.getModule().isNamed());
  }
}
