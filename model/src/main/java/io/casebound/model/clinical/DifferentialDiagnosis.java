package io.casebound.model.clinical;

import com.google.common.collect.ImmutableList;

/**
 * A diagnosis that was thought of, and why. Made by {@link #builder}.
 *
 * @param concept the diagnosis
 * @param status what became of it
 * @param reasonsFor what speaks for it
 * @param reasonsAgainst what speaks against it
 */
public record DifferentialDiagnosis(
    CodeableConcept concept,
    DifferentialStatus status,
    ImmutableList<String> reasonsFor,
    ImmutableList<String> reasonsAgainst) {
  public DifferentialDiagnosis {
    reasonsFor = reasonsFor.stream().map(Wording::clean).collect(ImmutableList.toImmutableList());
    reasonsAgainst =
        reasonsAgainst.stream().map(Wording::clean).collect(ImmutableList.toImmutableList());
  }

  public static Builder builder(CodeableConcept concept, DifferentialStatus status) {
    return new Builder(concept, status);
  }

  /** Puts a differential diagnosis together; what is not said is empty. */
  public static final class Builder {
    private final CodeableConcept concept;
    private final DifferentialStatus status;
    private final ImmutableList.Builder<String> reasonsFor = ImmutableList.builder();
    private final ImmutableList.Builder<String> reasonsAgainst = ImmutableList.builder();

    private Builder(CodeableConcept concept, DifferentialStatus status) {
      this.concept = concept;
      this.status = status;
    }

    /** Adds one more to {@link DifferentialDiagnosis#reasonsFor}. */
    public Builder addReasonFor(String value) {
      reasonsFor.add(value);
      return this;
    }

    /** Adds one more to {@link DifferentialDiagnosis#reasonsAgainst}. */
    public Builder addReasonAgainst(String value) {
      reasonsAgainst.add(value);
      return this;
    }

    public DifferentialDiagnosis build() {
      return new DifferentialDiagnosis(concept, status, reasonsFor.build(), reasonsAgainst.build());
    }
  }
}
