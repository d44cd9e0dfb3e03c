package io.casebound.model.clinical;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A treatment with ionizing radiation. Made by {@link #builder}.
 *
 * @param modality the technique, or radiotherapy where the report tells no more
 * @param site what was irradiated
 * @param dose the total dose, in {@code Gy}
 * @param fractions into how many fractions it was divided, at least 1
 * @param time when it began
 * @param changes how the treatment was changed, and why
 * @param note what else the report says of it
 */
public record Radiotherapy(
    CodeableConcept modality,
    Optional<BodySite> site,
    Optional<Quantity> dose,
    Optional<Integer> fractions,
    ClinicalTime time,
    ImmutableList<InterventionChange> changes,
    Optional<String> note)
    implements Intervention {
  public Radiotherapy {
    note = note.map(Wording::clean);
    fractions.ifPresent(count -> checkArgument(count >= 1, "%s fractions", count));
  }

  public static Builder builder(CodeableConcept modality) {
    return new Builder(modality);
  }

  /** Puts a radiotherapy together; what is not said is empty. */
  public static final class Builder {
    private final CodeableConcept modality;
    private @Nullable BodySite site;
    private @Nullable Quantity dose;
    private @Nullable Integer fractions;
    private ClinicalTime time = ClinicalTime.UNKNOWN;
    private final ImmutableList.Builder<InterventionChange> changes = ImmutableList.builder();
    private @Nullable String note;

    private Builder(CodeableConcept modality) {
      this.modality = modality;
    }

    public Builder site(BodySite value) {
      this.site = value;
      return this;
    }

    public Builder dose(Quantity value) {
      this.dose = value;
      return this;
    }

    public Builder fractions(Integer value) {
      this.fractions = value;
      return this;
    }

    public Builder time(ClinicalTime value) {
      this.time = value;
      return this;
    }

    /** Adds one more to {@link Radiotherapy#changes}. */
    public Builder addChange(InterventionChange value) {
      changes.add(value);
      return this;
    }

    public Builder note(String value) {
      this.note = value;
      return this;
    }

    public Radiotherapy build() {
      return new Radiotherapy(
          modality,
          Optional.ofNullable(site),
          Optional.ofNullable(dose),
          Optional.ofNullable(fractions),
          time,
          changes.build(),
          Optional.ofNullable(note));
    }
  }
}
