package io.casebound.model.clinical;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A treatment with a drug. Made by {@link #builder}.
 *
 * @param drug the drug, or the class of drugs where the report tells no more
 * @param dose a single dose
 * @param route the route of administration
 * @param frequency how often the dose is given
 * @param duration for how long
 * @param time when it began
 * @param changes how the treatment was changed, and why
 * @param note what else the report says of it
 */
public record DrugTreatment(
    CodeableConcept drug,
    Optional<Quantity> dose,
    Optional<CodeableConcept> route,
    Optional<Frequency> frequency,
    Optional<TimeSpan> duration,
    ClinicalTime time,
    ImmutableList<InterventionChange> changes,
    Optional<String> note)
    implements Intervention {
  public DrugTreatment {
    note = note.map(Wording::clean);
  }

  public static Builder builder(CodeableConcept drug) {
    return new Builder(drug);
  }

  /** Puts a drug treatment together; what is not said is empty. */
  public static final class Builder {
    private final CodeableConcept drug;
    private @Nullable Quantity dose;
    private @Nullable CodeableConcept route;
    private @Nullable Frequency frequency;
    private @Nullable TimeSpan duration;
    private ClinicalTime time = ClinicalTime.UNKNOWN;
    private final ImmutableList.Builder<InterventionChange> changes = ImmutableList.builder();
    private @Nullable String note;

    private Builder(CodeableConcept drug) {
      this.drug = drug;
    }

    public Builder dose(Quantity value) {
      this.dose = value;
      return this;
    }

    public Builder route(CodeableConcept value) {
      this.route = value;
      return this;
    }

    public Builder frequency(Frequency value) {
      this.frequency = value;
      return this;
    }

    public Builder duration(TimeSpan value) {
      this.duration = value;
      return this;
    }

    public Builder time(ClinicalTime value) {
      this.time = value;
      return this;
    }

    /** Adds one more to {@link DrugTreatment#changes}. */
    public Builder addChange(InterventionChange value) {
      changes.add(value);
      return this;
    }

    public Builder note(String value) {
      this.note = value;
      return this;
    }

    public DrugTreatment build() {
      return new DrugTreatment(
          drug,
          Optional.ofNullable(dose),
          Optional.ofNullable(route),
          Optional.ofNullable(frequency),
          Optional.ofNullable(duration),
          time,
          changes.build(),
          Optional.ofNullable(note));
    }
  }
}
