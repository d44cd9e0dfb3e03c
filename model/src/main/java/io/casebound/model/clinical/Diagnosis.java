package io.casebound.model.clinical;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A diagnosis that was made. Made by {@link #builder}.
 *
 * @param concept the disease
 * @param site where the disease began
 * @param time when it was made
 * @param stage its stage, the staging system named
 * @param grade its grade, the grading system named
 * @param note what else the report says of it
 */
public record Diagnosis(
    CodeableConcept concept,
    Optional<BodySite> site,
    ClinicalTime time,
    Optional<CodeableConcept> stage,
    Optional<CodeableConcept> grade,
    Optional<String> note) {
  public Diagnosis {
    note = note.map(Wording::clean);
  }

  public static Builder builder(CodeableConcept concept) {
    return new Builder(concept);
  }

  /** Puts a diagnosis together; what is not said is empty. */
  public static final class Builder {
    private final CodeableConcept concept;
    private @Nullable BodySite site;
    private ClinicalTime time = ClinicalTime.UNKNOWN;
    private @Nullable CodeableConcept stage;
    private @Nullable CodeableConcept grade;
    private @Nullable String note;

    private Builder(CodeableConcept concept) {
      this.concept = concept;
    }

    public Builder site(BodySite value) {
      this.site = value;
      return this;
    }

    public Builder time(ClinicalTime value) {
      this.time = value;
      return this;
    }

    public Builder stage(CodeableConcept value) {
      this.stage = value;
      return this;
    }

    public Builder grade(CodeableConcept value) {
      this.grade = value;
      return this;
    }

    public Builder note(String value) {
      this.note = value;
      return this;
    }

    public Diagnosis build() {
      return new Diagnosis(
          concept,
          Optional.ofNullable(site),
          time,
          Optional.ofNullable(stage),
          Optional.ofNullable(grade),
          Optional.ofNullable(note));
    }
  }
}
