package io.casebound.citations.rules.entry;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.model.remark.Fix;
import io.casebound.model.remark.Remark;
import org.junit.jupiter.api.Test;

class ReferenceFieldMissingTest {
  @Test
  void namesAllThatIsMissingInOneSentence() {
    Remark remark =
        EntryChecks.check(
                new ReferenceFieldMissing(), "Miller A. Lipoma of the hand. Skeletal Radiol. 2011.")
            .get(0);

    assertThat(remark.message())
        .startsWith("The journal article in reference ")
        .endsWith(" lacks a volume, and pages or an article number");
    assertThat(remark.fix().map(Fix::advice))
        .contains("Add a volume, and pages or an article number.");
  }
}
