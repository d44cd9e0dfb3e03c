package io.casebound.validation.report;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import io.casebound.model.remark.Severity;
import io.casebound.validation.Review;
import io.casebound.validation.assessment.Verdict;

/** How many remarks and verdicts of each kind there are, as one phrase. */
final class Counts {
  private final Multiset<Severity> remarks = EnumMultiset.create(Severity.class);
  private final Multiset<Verdict> verdicts = EnumMultiset.create(Verdict.class);

  void add(Review review) {
    review.remarks().forEach(remark -> remarks.add(remark.severity()));
    review.assessments().forEach(assessment -> verdicts.add(assessment.verdict()));
  }

  @Override
  public String toString() {
    return numbered(remarks.count(Severity.ERROR), "error")
        + ", "
        + numbered(remarks.count(Severity.WARNING), "warning")
        + ", "
        + numbered(remarks.count(Severity.NOTE), "note")
        + "; "
        + numbered(verdicts.size(), "item")
        + ": "
        + verdicts.count(Verdict.PRESENT)
        + " present, "
        + verdicts.count(Verdict.PARTIAL)
        + " partial, "
        + verdicts.count(Verdict.ABSENT)
        + " absent, "
        + verdicts.count(Verdict.NOT_APPLICABLE)
        + " not applicable"
        + forAHuman();
  }

  private String forAHuman() {
    int count = verdicts.count(Verdict.FOR_A_HUMAN);
    return count == 0 ? "" : ", " + count + " for a human";
  }

  private static String numbered(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
