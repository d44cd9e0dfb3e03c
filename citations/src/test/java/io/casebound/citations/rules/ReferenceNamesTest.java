package io.casebound.citations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.ListedReference;
import io.casebound.citations.ReferenceList;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.Reference;
import io.casebound.model.reference.WorkType;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferenceNamesTest {
  @Test
  void callsEntriesByTheirPrintedNumberOrTheirPlace() {
    ReferenceList references = list(Stream.of(Optional.of("17"), Optional.empty()));
    assertThat(ReferenceNames.of(references, 0)).isEqualTo("reference 17");
    assertThat(ReferenceNames.of(references, 1)).isEqualTo("reference 2");
  }

  @Test
  void callsSeveralInTheirOrder() {
    ReferenceList references = list(IntStream.range(0, 9).mapToObj(i -> Optional.empty()));
    assertThat(ReferenceNames.of(references, List.of(3))).isEqualTo("reference 4");
    assertThat(ReferenceNames.of(references, List.of(3, 0))).isEqualTo("references 1 and 4");
    assertThat(ReferenceNames.of(references, List.of(6, 7, 8))).isEqualTo("references 7, 8 and 9");
    assertThat(ReferenceNames.of(references, List.of(0, 1, 2, 3, 4, 6, 8)))
        .isEqualTo("references 1–5, 7 and 9");
    assertThat(ReferenceNames.of(references, List.of(0, 1, 2, 3))).isEqualTo("references 1–4");
  }

  private static ReferenceList list(Stream<Optional<String>> labels) {
    return new ReferenceList(
        Manuscript.builder(Source.of("x", ""), ManuscriptFormat.TEXT).build(),
        labels.map(ReferenceNamesTest::entry).collect(ImmutableList.toImmutableList()));
  }

  private static ListedReference entry(Optional<String> label) {
    return new ListedReference(
        new Reference("x", label.map(SourceText::of), SourceText.of("text"), Optional.empty()),
        BibliographicRecord.builder(WorkType.OTHER).build());
  }
}
