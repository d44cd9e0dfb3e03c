package io.casebound.validation.rules.statements;

import io.casebound.model.SectionRole;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.text.Sentence;
import io.casebound.validation.text.Sentence.Zone;
import java.util.stream.Stream;

/** The sentences that tell of this patient, as far as their place shows. */
final class CaseSentences {
  private CaseSentences() {}

  /** Those of the abstract and of the case that cite nothing, in document order. */
  static Stream<Sentence> in(ReviewContext review) {
    return review.sentences().stream()
        .filter(
            sentence ->
                sentence.zone() == Zone.ABSTRACT
                    || (sentence.zone() == Zone.BODY && sentence.role() == SectionRole.CASE))
        .filter(sentence -> sentence.citations().isEmpty());
  }
}
