package io.casebound.model.clinical;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A treatment that is neither drug nor operation nor radiation: exercise, a diet, advice, watching.
 * Made by {@link #builder}.
 *
 * @param concept what was done
 * @param site where in the body
 * @param time when it began
 * @param changes how the treatment was changed, and why
 * @param note what else the report says of it
 */
public record OtherIntervention(
    CodeableConcept concept,
    Optional<BodySite> site,
    ClinicalTime time,
    ImmutableList<InterventionChange> changes,
    Optional<String> note)
    implements Intervention {
  public OtherIntervention {
    note = note.map(Wording::clean);
  }

  public static Builder builder(CodeableConcept concept) {
    return new Builder(concept);
  }

  /** Puts an other intervention together; what is not said is empty. */
  public static final class Builder {
    private final CodeableConcept concept;
    private @Nullable BodySite site;
    private ClinicalTime time = ClinicalTime.UNKNOWN;
    private final ImmutableList.Builder<InterventionChange> changes = ImmutableList.builder();
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

    /** Adds one more to {@link OtherIntervention#changes}. */
    public Builder addChange(InterventionChange value) {
      changes.add(value);
      return this;
    }

    public Builder note(String value) {
      this.note = value;
      return this;
    }

    public OtherIntervention build() {
      return new OtherIntervention(
          concept, Optional.ofNullable(site), time, changes.build(), Optional.ofNullable(note));
    }
  }
}
