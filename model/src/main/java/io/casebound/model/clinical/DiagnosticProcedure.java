package io.casebound.model.clinical;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A procedure that helped to find the diagnosis, imaging left out. Made by {@link #builder}.
 *
 * @param concept what was done
 * @param site where in the body
 * @param time when
 * @param note what else the report says of it
 */
public record DiagnosticProcedure(
    CodeableConcept concept, Optional<BodySite> site, ClinicalTime time, Optional<String> note) {
  public DiagnosticProcedure {
    note = note.map(Wording::clean);
  }

  public static Builder builder(CodeableConcept concept) {
    return new Builder(concept);
  }

  /** Puts a diagnostic procedure together; what is not said is empty. */
  public static final class Builder {
    private final CodeableConcept concept;
    private @Nullable BodySite site;
    private ClinicalTime time = ClinicalTime.UNKNOWN;
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

    public Builder note(String value) {
      this.note = value;
      return this;
    }

    public DiagnosticProcedure build() {
      return new DiagnosticProcedure(
          concept, Optional.ofNullable(site), time, Optional.ofNullable(note));
    }
  }
}
