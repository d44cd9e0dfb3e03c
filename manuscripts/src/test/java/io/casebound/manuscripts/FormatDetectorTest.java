package io.casebound.manuscripts;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatDetectorTest {
  private static ManuscriptFormat detect(String text) {
    return FormatDetector.detect(Source.of("-", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version='1.0'?>\n<article/>",
        "\n  <article article-type='case-report'>",
        "<!DOCTYPE article PUBLIC '-//NLM//DTD' 'x.dtd'><article/>",
        "<!-- a draft --><article/>",
        "<pmc-articleset><article/></pmc-articleset>",
        "<html><body>no article</body></html>"
      })
  void takesMarkupForJats(String text) {
    assertThat(detect(text)).isEqualTo(ManuscriptFormat.JATS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: A case\n---\nText",
        "# A case\n\nText",
        "A case\n======\n\nText",
        "Text\n\n![An image](images/mri.png)",
        "See [the guideline](https://example.org/care).",
        "The tumour [@coffin1995] was large.",
        "The **tumour** was large.",
        "| Drug | Dose |\n|------|-----:|\n| X | 5 mg |",
        "<div align=\"center\">\n\n# A case\n\n</div>",
        "<!-- remark: none -->\n# A case"
      })
  void knowsMarkdownByItsMarks(String text) {
    assertThat(detect(text)).isEqualTo(ManuscriptFormat.MARKDOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "A case of tumour\n\nIntroduction\nText [1][2], more [4](see below).",
        "Title\n-- \nA signature",
        "#1 is not a heading; p < 0.05 and *CD68* are not either",
        "5 * 3 ** 2",
        "---\nA rule above, no keys\n\n---",
        "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n17\n18\n19\n20\n[CC BY](https://example.org)"
      })
  void takesTheRestForText(String text) {
    assertThat(detect(text)).isEqualTo(ManuscriptFormat.TEXT);
  }
}
