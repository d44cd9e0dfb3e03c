package io.casebound.citations.lookup.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContainerNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lancet Respir Med | The Lancet. Respiratory medicine | SAME",
        "J. Bone Joint Surg. | The Journal of bone and joint surgery. American volume | SAME",
        "NEJM | The New England Journal of Medicine | SAME",
        "PNAS | Proc Natl Acad Sci U S A | SAME",
        "NeurIPS | Neural Information Processing Systems | SAME",
        "CVPR | Conference on Computer Vision and Pattern Recognition | SAME",
        "J. Mach. Learn. Res. | Journal of Machine Learning Research | SAME",
        "Lancet Oncol | Lancet Respir Med | DIFFERENT",
        "ICML | CVPR | DIFFERENT",
        "Annual Symposium on Efficient Deep Learning | CVPR | DIFFERENT",
        "Journal of Radiology | Journal of Korean Radiology | DIFFERENT",
        "Cancer | Cancer Cell | DIFFERENT",
        "bioRxiv | Nature | UNKNOWN",
      })
  void knowsNamesOfOneJournal(String one, String other, Agreement expected) {
    assertThat(name(one).compare(name(other))).isEqualTo(expected);
    assertThat(name(other).compare(name(one))).isEqualTo(expected);
  }

  private static ContainerName name(String title) {
    return ContainerName.of(
        BibliographicRecord.builder(WorkType.ARTICLE_JOURNAL)
            .set(RecordField.CONTAINER_TITLE, SourceText.of(title))
            .build());
  }
}
