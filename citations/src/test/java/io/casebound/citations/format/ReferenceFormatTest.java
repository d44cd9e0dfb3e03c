package io.casebound.citations.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Source;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceFormatTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "% a comment @article{smith, title = {x}} | none",
        "@article{smith2010, title = {x}}         | BIBTEX",
        "@string{ao = {Ann Oncol}}                | BIBTEX",
        "TY  - JOUR                               | RIS",
        "PMID- 12345                              | NBIB",
        "PT J                                     | WEB_OF_SCIENCE",
        "[{\"id\":1,\"type\":\"book\"}]           | CSL_JSON",
        "<PubmedArticleSet><PubmedArticle>        | PUBMED_XML",
      })
  void tellsAFormatByWhatATextHolds(String text, String format) {
    assertThat(ReferenceFormat.of(Source.of("x", text)).map(Enum::name).orElse("none"))
        .isEqualTo(format);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# A case\n\nIt was cited [@smith2010; @doe2011].\n\nA mail to me@example.org (me).",
        "Title: A case\n\nTo the editor: it is so.",
        "{\"resourceType\":\"Bundle\",\"id\":\"a\",\"type\":\"collection-of-x\"}",
        "<article><front/><body/></article>",
        "@RuleInfo(\n    id = \"X\",\n    severity = WARNING)\nfinal class X {}",
        "",
      })
  void takesNoManuscriptForAReferenceFile(String text) {
    assertThat(ReferenceFormat.of(Source.of("x", text))).isEmpty();
  }

  @Test
  void refusesWhatAFormatCannotDo() {
    assertThatThrownBy(() -> ReferenceFormat.TSV.read(Source.of("x", "")))
        .hasMessageContaining("only written");
    assertThatThrownBy(
            () -> ReferenceFormat.PUBMED_XML.write(ImmutableList.of(), new StringWriter()))
        .hasMessageContaining("only read");
  }
}
