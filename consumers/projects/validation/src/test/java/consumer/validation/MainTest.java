package consumer.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.Manuscript;
import io.casebound.model.Source;
import io.casebound.validation.Validator;
import io.casebound.validation.profile.Profiles;
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
  void addsRulesOfItsOwnToEveryReview() throws IOException {
    Manuscript manuscript =
        Manuscripts.read(Source.of("a.md", "# GOUT OF THE LARYNX\n\nText.\n"));

    assertTrue(
        Validator.builder().build().review(manuscript).remarks().stream()
            .anyMatch(remark -> remark.message().endsWith("in capitals: GOUT OF THE LARYNX")));
  }

  @Test
  void addsProfilesOfItsOwn() {
    assertTrue(Profiles.names().contains("own"));
    assertEquals("OWN-O1", Profiles.named("own").orElseThrow().item("O1").orElseThrow().rule());
  }

  @Test
  void runsWhereItWasCompiled() {
    boolean onModulePath = !System.getProperty("on.class.path", "false").equals("true");

    assertEquals(onModulePath, Main.class.getModule().isNamed());
  }
}
