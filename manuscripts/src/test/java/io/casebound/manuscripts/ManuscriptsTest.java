package io.casebound.manuscripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import io.casebound.model.io.UnreadableInputException;
import io.casebound.model.remark.Remark;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManuscriptsTest {
  private static final String JATS = "<article><body><p>Text.</p></body></article>";

  @Test
  void goesByContentAndNotByName(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("case.txt"), JATS, StandardCharsets.UTF_8);

    assertThat(Manuscripts.read(file).format()).isEqualTo(ManuscriptFormat.JATS);
    assertThat(Manuscripts.read(file, "given").source().name()).isEqualTo("given");
  }

  @Test
  void readsWhatItIsToldToRead() throws IOException {
    Source source = Source.of("-", JATS);

    assertThat(Manuscripts.read(source).format()).isEqualTo(ManuscriptFormat.JATS);
    assertThat(Manuscripts.read(source, ManuscriptFormat.TEXT).format())
        .isEqualTo(ManuscriptFormat.TEXT);
  }

  @Test
  void saysWhereItGuessedTheEncoding() throws IOException {
    byte[] bytes = "A case\n\nThe naïve patient.".getBytes(Charset.forName("windows-1252"));

    Manuscript manuscript =
        Manuscripts.read(new ByteArrayInputStream(bytes), "-", Optional.empty());

    assertThat(manuscript.source().text()).contains("naïve");
    assertThat(manuscript.remarks()).extracting(Remark::rule).contains("ENCODING-GUESSED");
  }

  @Test
  void saysWhatIsWrongWithWhatItCannotRead(@TempDir Path folder) {
    assertThatThrownBy(() -> Manuscripts.read(folder.resolve("missing.xml"), "missing.xml"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith("missing.xml: ");
    assertThatThrownBy(() -> Manuscripts.read(Source.of("x.xml", "<html/>")))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith("x.xml:1:1: ");
  }
}
