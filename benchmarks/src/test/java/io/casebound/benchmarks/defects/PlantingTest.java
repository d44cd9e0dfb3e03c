package io.casebound.benchmarks.defects;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlantingTest {
  private static final String XML =
      """
      <article><front><article-meta>
      <title-group><article-title>A lipoma of the left knee</article-title></title-group>
      <abstract><p>A 45-year-old man had a lipoma of the left knee.</p></abstract>
      </article-meta></front><body><sec><title>Case</title>
      <p>A 45-year-old man came with a swollen left knee <xref ref-type="bibr" rid="B1">1</xref>.
      MRI of the left knee (<xref ref-type="fig" rid="f1">Figure 1</xref>) showed a lipoma.</p>
      <fig id="f1"><label>Figure 1</label><caption><p>The left knee.</p></caption></fig>
      </sec></body><back><ref-list><ref id="B1"><label>1</label><element-citation>
      <article-title>Fat</article-title><fpage>10</fpage><lpage>12</lpage></element-citation></ref>
      </ref-list></back></article>
      """;

  private ImmutableList<Report> reports = ImmutableList.of();

  @BeforeEach
  void readReport() throws IOException {
    reports =
        ImmutableList.of(
            new Report("r", Manuscripts.read(Source.of("r.xml", XML), ManuscriptFormat.JATS)));
  }

  @Test
  void theSameSeedPlantsTheSame() {
    assertThat(planted(100, 7)).isEqualTo(planted(100, 7)).isNotEqualTo(planted(100, 8));
  }

  @Test
  void plantsEachFamilyInTurn() {
    assertThat(Planting.choose(reports, 10, 1))
        .extracting(Planting::family)
        .doesNotHaveDuplicates()
        .hasSize(10);
  }

  @Test
  void everyDefectChangesTheSource() {
    assertThat(planted(100, 1)).doesNotContain(XML);
  }

  @Test
  void plantsWhatItsNameSays() {
    assertThat(
            Planting.choose(reports, 100, 1).stream()
                .filter(each -> each.family().name().equals("pages reversed"))
                .map(each -> each.defect().plantedIn(XML)))
        .singleElement()
        .asString()
        .contains("<fpage>12</fpage><lpage>10</lpage>");
  }

  private ImmutableList<String> planted(int count, long seed) {
    return Planting.choose(reports, count, seed).stream()
        .map(each -> each.defect().plantedIn(XML))
        .collect(ImmutableList.toImmutableList());
  }
}
