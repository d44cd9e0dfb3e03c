package io.casebound.model.clinical;

import com.google.common.collect.ImmutableList;

/**
 * How the patient was at a time after diagnosis or treatment. Made by {@link #builder}.
 *
 * @param assessor who judged it
 * @param time when
 * @param text how the patient was
 * @param findings what was found then
 */
public record Outcome(
    Assessor assessor, ClinicalTime time, String text, ImmutableList<Finding> findings) {
  public Outcome {
    text = Wording.clean(text);
  }

  public static Builder builder(Assessor assessor, String text) {
    return new Builder(assessor, text);
  }

  /** Puts an outcome together; what is not said is empty. */
  public static final class Builder {
    private final Assessor assessor;
    private final String text;
    private ClinicalTime time = ClinicalTime.UNKNOWN;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    private Builder(Assessor assessor, String text) {
      this.assessor = assessor;
      this.text = text;
    }

    public Builder time(ClinicalTime value) {
      this.time = value;
      return this;
    }

    /** Adds one more to {@link Outcome#findings}. */
    public Builder addFinding(Finding value) {
      findings.add(value);
      return this;
    }

    public Outcome build() {
      return new Outcome(assessor, time, text, findings.build());
    }
  }
}
