package io.casebound.citations;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.Manuscript;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedEntryTest {
  private static final String ARTICLE =
      "<article><front><article-meta/></front><body><sec><title>Case</title><p>A case.</p></sec>"
          + "</body><back><ref-list><ref id='B1'>%s</ref></ref-list></back></article>";

  private static ListedReference entry(String citation) throws IOException {
    byte[] article = ARTICLE.formatted(citation).getBytes(StandardCharsets.UTF_8);
    Manuscript manuscript =
        Manuscripts.read(new ByteArrayInputStream(article), "a.xml", Optional.empty());
    return Citations.references(manuscript).entries().get(0);
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
  void isNoneWhereFieldsAreOnlyMarked(String citation) throws IOException {
    assertThat(entry(citation).isPrinted()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<mixed-citation><name><surname>Orlov</surname> <given-names>P</given-names></name>. "
            + "<article-title>A cyst</article-title>. <source>Bone</source>. <year>2001</year>;"
            + "<volume>7</volume>:<fpage>11</fpage>&#x2013;<lpage>19</lpage>.</mixed-citation>",
        "<mixed-citation>Orlov P. A cyst. Bone. 2001;7:11&#8211;19.</mixed-citation>"
      })
  void isOneWhereTheAuthorSetTheMarks(String citation) throws IOException {
    assertThat(entry(citation).isPrinted()).isTrue();
  }
}
