package io.casebound.model.clinical;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found, or found to be absent: a symptom, a sign, an observation on an image or
 * under the microscope. Made by {@link #builder}.
 *
 * @param concept what it is
 * @param presence whether it is there
 * @param site where in the body
 * @param time since when, or when it was found
 * @param measurements what was measured of it
 * @param note what else the report says of it
 */
public record Finding(
    CodeableConcept concept,
    Presence presence,
    Optional<BodySite> site,
    ClinicalTime time,
    ImmutableList<Measurement> measurements,
    Optional<String> note) {
  public Finding {
    note = note.map(Wording::clean);
  }

  public static Builder builder(CodeableConcept concept, Presence presence) {
    return new Builder(concept, presence);
  }

  /** Puts a finding together; what is not said is empty. */
  public static final class Builder {
    private final CodeableConcept concept;
    private final Presence presence;
    private @Nullable BodySite site;
    private ClinicalTime time = ClinicalTime.UNKNOWN;
    private final ImmutableList.Builder<Measurement> measurements = ImmutableList.builder();
    private @Nullable String note;

    private Builder(CodeableConcept concept, Presence presence) {
      this.concept = concept;
      this.presence = presence;
    }

    public Builder site(BodySite value) {
      this.site = value;
      return this;
    }

    public Builder time(ClinicalTime value) {
      this.time = value;
      return this;
    }

    /** Adds one more to {@link Finding#measurements}. */
    public Builder addMeasurement(Measurement value) {
      measurements.add(value);
      return this;
    }

    public Builder note(String value) {
      this.note = value;
      return this;
    }

    public Finding build() {
      return new Finding(
          concept,
          presence,
          Optional.ofNullable(site),
          time,
          measurements.build(),
          Optional.ofNullable(note));
    }
  }
}
