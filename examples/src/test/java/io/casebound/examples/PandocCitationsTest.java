package io.casebound.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.Citation;
import io.casebound.model.Manuscript;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.Reference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown that cites by key the records of a file beside it. */
class PandocCitationsTest {
  private static final String TEXT =
      "# Introduction\n\nIt is rare [@gleason2008; see @who2020, p. 3], says @coffin1995; [@nobody] does not.\n";

  @TempDir Path folder;

  private Manuscript read(String front) throws IOException {
    Path file = folder.resolve("case.md");
    Files.writeString(file, front + TEXT, StandardCharsets.UTF_8);
    return Manuscripts.read(file);
  }

  private void copy(String name, String to) throws IOException {
    Files.createDirectories(folder.resolve(to).toAbsolutePath().getParent());
    Files.copy(Renderings.CASE.resolve(name), folder.resolve(to));
  }

  private static String front(String bibliography) {
    return "---\ntitle: A case\nbibliography: " + bibliography + "\n---\n\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"references.bib", "references.json"})
  void findsWhatItCitesInTheFileThatItNames(String name) throws IOException {
    copy(name, "lists/" + name);
    Manuscript manuscript = read(front("[lists/" + name + "]"));

    assertThat(manuscript.references())
        .extracting(Reference::id)
        .containsExactly("gleason2008", "who2020", "coffin1995");
    assertThat(manuscript.references().get(0).record().orElseThrow().text(RecordField.TITLE))
        .isEqualTo("Inflammatory myofibroblastic tumours");
    assertThat(manuscript.references().get(2).record().orElseThrow().authorsShortened()).isTrue();
    assertThat(
            manuscript.sections().flatMap(s -> s.paragraphs()).flatMap(p -> p.citations().stream()))
        .extracting(Citation::referenceIds)
        .containsExactly(
            ImmutableList.of("gleason2008", "who2020"),
            ImmutableList.of("coffin1995"),
            ImmutableList.of("nobody"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"case.bib", "references.bib"})
  void looksBesideTheManuscriptWhereItNamesNoFile(String name) throws IOException {
    copy("references.bib", name);

    assertThat(read("").references()).hasSize(3);
  }

  @Test
  void readsRisToo() throws IOException {
    Files.writeString(
        folder.resolve("case.ris"),
        "TY  - JOUR\nID  - coffin1995\nAU  - Coffin, CM\nTI  - Extrapulmonary tumor\nPY  - 1995\nER  - \n",
        StandardCharsets.UTF_8);

    assertThat(read("").references()).extracting(Reference::id).containsExactly("coffin1995");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../secret.bib", "/secret.bib", "https://example.org/secret.bib", "link.bib"})
  void leavesItsFolderForNoFile(String name) throws IOException {
    Path outside = folder.resolve("inner");
    Files.createDirectories(outside);
    copy("references.bib", "secret.bib");
    Files.createSymbolicLink(outside.resolve("link.bib"), folder.resolve("secret.bib"));
    Path file = outside.resolve("case.md");
    Files.writeString(file, front("\"" + name + "\"") + TEXT, StandardCharsets.UTF_8);

    assertThat(Manuscripts.read(file).references()).isEmpty();
  }
}
