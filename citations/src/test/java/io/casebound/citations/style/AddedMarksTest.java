package io.casebound.citations.style;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddedMarksTest {
  private static final String ARTICLE =
      "<article><front><article-meta/></front><body><sec><title>Case</title><p>A case.</p></sec>"
          + "</body><back><ref-list><ref id='B1'>%s</ref></ref-list></back></article>";

  private static SourceText entry(String citation) throws IOException {
    byte[] article = ARTICLE.formatted(citation).getBytes(StandardCharsets.UTF_8);
    return Manuscripts.read(new ByteArrayInputStream(article), "a.xml", Optional.empty())
        .references()
        .get(0)
        .text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<element-citation><person-group><name><surname>Orlov</surname><given-names>P</given-names>"
            + "</name></person-group><article-title>A cyst</article-title><source>Bone</source>"
            + "<year>2001</year><volume>7</volume><fpage>11</fpage><lpage>19</lpage>"
            + "</element-citation>",
        "<element-citation><person-group><name><surname>Orlov</surname><given-names>P. K. L."
            + "</given-names></name><name><surname>Mbeki</surname><given-names>A. B.</given-names>"
            + "</name></person-group><source>The St. Louis Atlas</source><year>2001</year>"
            + "<publisher-loc>St. Louis, Mo, USA</publisher-loc></element-citation>",
        "<mixed-citation><name><surname>Orlov</surname><given-names>P.</given-names></name>"
            + "<article-title>A cyst</article-title><source>Bone</source><year>2001</year>"
            + "<volume>7</volume><fpage>11</fpage></mixed-citation>"
      })
  void standBetweenFieldsThatAreOnlyMarked(String citation) throws IOException {
    assertThat(AddedMarks.in(entry(citation))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<mixed-citation><name><surname>Orlov</surname> <given-names>P</given-names></name>. "
            + "<article-title>A cyst</article-title>. <source>Bone</source>. <year>2001</year>;"
            + "<volume>7</volume>:<fpage>11</fpage>&#x2013;<lpage>19</lpage>.</mixed-citation>",
        "<mixed-citation>Orlov P. A cyst. Bone. 2001;7:11&#8211;19.</mixed-citation>",
        "<mixed-citation>Orlov</mixed-citation>"
      })
  void standNotInWhatIsPrinted(String citation) throws IOException {
    assertThat(AddedMarks.in(entry(citation))).isFalse();
  }
}
