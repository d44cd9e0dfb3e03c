package io.casebound.benchmarks.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.manuscripts.Manuscripts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCheckTest {
  private static final String ARTICLE =
      "<!DOCTYPE article PUBLIC '-//NLM//DTD' 'none.dtd'>\n<article><front><article-meta><title-group>"
          + "<article-title>Bone</article-title></title-group></article-meta></front><body><sec><title>"
          + "Case</title><p>A boy<xref rid='r'>1</xref> of &alpha; H<sub>2</sub>O<fn id='n'><p>Note"
          + "</p></fn> fell.</p></sec></body><back><ref-list><ref id='r'><mixed-citation>Able A."
          + "</mixed-citation></ref></ref-list></back></article>";

  private final String other = ARTICLE.replace(" fell", "").replace("<xref rid='r'>1</xref>", "1");

  private Path file;

  @BeforeEach
  void write(@TempDir Path folder) throws IOException {
    file = folder.resolve("article.xml");
    Files.writeString(file, ARTICLE, StandardCharsets.UTF_8);
  }

  @Test
  void findsNothingLostInWhatTheReaderKeeps() throws IOException {
    ReadCheck check = ReadCheck.of(ArticleDom.read(file), Manuscripts.read(file));

    assertThat(check.words()).isEqualTo(11);
    assertThat(check.kept()).isEqualTo(1);
    assertThat(check.alignment().extra()).isEmpty();
    assertThat(check.referencesRead()).isEqualTo(check.references()).isEqualTo(1);
    assertThat(check.links()).isEqualTo(1);
    assertThat(check.linksLost()).isEmpty();
    assertThat(check.paragraphs()).isZero();
  }

  @Test
  void findsWhatIsMissing(@TempDir Path folder) throws IOException {
    Path less = Files.writeString(folder.resolve("less.xml"), other, StandardCharsets.UTF_8);

    ReadCheck check = ReadCheck.of(ArticleDom.read(file), Manuscripts.read(less));

    assertThat(check.alignment().lost()).containsExactly("fell");
    assertThat(check.linksLost()).containsExactly("r");
    assertThat(check.kept()).isLessThan(1);
  }
}
