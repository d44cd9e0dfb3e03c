package io.casebound.model.clinical;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An operation. Made by {@link #builder}.
 *
 * @param procedure what was done
 * @param site where in the body
 * @param time when
 * @param changes how the treatment was changed, and why
 * @param note what else the report says of it
 */
public record Surgery(
    CodeableConcept procedure,
    Optional<BodySite> site,
    ClinicalTime time,
    ImmutableList<InterventionChange> changes,
    Optional<String> note)
    implements Intervention {
  public Surgery {
    note = note.map(Wording::clean);
  }

  public static Builder builder(CodeableConcept procedure) {
    return new Builder(procedure);
  }

  /** Puts a surgery together; what is not said is empty. */
  public static final class Builder {
    private final CodeableConcept procedure;
    private @Nullable BodySite site;
    private ClinicalTime time = ClinicalTime.UNKNOWN;
    private final ImmutableList.Builder<InterventionChange> changes = ImmutableList.builder();
    private @Nullable String note;

    private Builder(CodeableConcept procedure) {
      this.procedure = procedure;
    }

    public Builder site(BodySite value) {
      this.site = value;
      return this;
    }

    public Builder time(ClinicalTime value) {
      this.time = value;
      return this;
    }

    /** Adds one more to {@link Surgery#changes}. */
    public Builder addChange(InterventionChange value) {
      changes.add(value);
      return this;
    }

    public Builder note(String value) {
      this.note = value;
      return this;
    }

    public Surgery build() {
      return new Surgery(
          procedure, Optional.ofNullable(site), time, changes.build(), Optional.ofNullable(note));
    }
  }
}
