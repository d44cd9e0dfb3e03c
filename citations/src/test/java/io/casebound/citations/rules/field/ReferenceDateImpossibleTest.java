package io.casebound.citations.rules.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.ListedReference;
import io.casebound.citations.ReferenceList;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import io.casebound.model.reference.Reference;
import io.casebound.model.reference.WorkType;
import io.casebound.model.remark.Rules;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceDateImpossibleTest {
  @ParameterizedTest
  @CsvSource({
    "31 June 2016, 1",
    "June 31st, 1",
    "30 Feb, 1",
    "0 May, 1",
    "29 February 2015, 0",
    "31st of May, 0",
    "October 94, 0",
    "May 2015, 0",
    "12 monkeys, 0",
    "28 March–1 April, 0",
  })
  void aDayIsOneThatItsMonthHas(String date, int remarks) {
    SourceText text = SourceText.of(date);
    BibliographicRecord record =
        BibliographicRecord.builder(WorkType.WEBPAGE).set(RecordField.ACCESSED, text).build();
    Reference reference = new Reference("1", Optional.empty(), text, Optional.of(record));
    Manuscript manuscript =
        Manuscript.builder(Source.of("test", date), ManuscriptFormat.TEXT).add(reference).build();
    ReferenceList list =
        new ReferenceList(manuscript, ImmutableList.of(new ListedReference(reference, record)));
    assertThat(Rules.check(ImmutableList.of(new ReferenceDateImpossible()), list)).hasSize(remarks);
  }
}
