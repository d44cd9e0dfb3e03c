package io.casebound.benchmarks.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.WorkType;
import org.junit.jupiter.api.Test;

class GoldGroupsTest {
  private static LabelledRecord record(String title, boolean isMarked, boolean isKept) {
    return new LabelledRecord(
        BibliographicRecord.builder(WorkType.ARTICLE_JOURNAL)
            .set(RecordField.TITLE, SourceText.of(title))
            .build(),
        isMarked,
        isKept);
  }

  @Test
  void keepsTheFirstOfAGroupThoughAnotherIsMarkedAsKept() {
    assertThat(
            GoldGroups.firsts(
                ImmutableList.of(
                    record("Lipoma of the finger.", true, false),
                    record("Osteosarcoma of the thigh", false, true),
                    record("Lipoma of the finger", false, true),
                    record("LIPOMA of the finger", true, false))))
        .containsExactly(0, 1, 0, 0);
  }

  @Test
  void groupsWhatIsMarkedWhereNoneIsMarkedAsKept() {
    assertThat(
            GoldGroups.firsts(
                ImmutableList.of(
                    record("Lipoma of the finger", true, false),
                    record("Osteosarcoma of the thigh", true, false),
                    record("Lipoma of the finger", true, false),
                    record("Lipoma of the finger", true, false),
                    record("Osteosarcoma of the thigh", true, false),
                    record("Osteosarcoma of the thigh", false, false))))
        .containsExactly(0, 1, 0, 0, 1, 5);
  }
}
