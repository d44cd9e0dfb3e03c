package io.casebound.model.clinical;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the microscope shows. Made by {@link #builder}.
 *
 * @param specimen the identifier of the specimen
 * @param findings what is seen
 * @param conclusion what the pathologist calls it
 * @param note what else the report says of it
 */
public record Histology(
    Optional<String> specimen,
    ImmutableList<Finding> findings,
    Optional<CodeableConcept> conclusion,
    Optional<String> note) {
  public Histology {
    specimen = specimen.map(Wording::identifier);
    note = note.map(Wording::clean);
    checkArgument(
        !findings.isEmpty() || conclusion.isPresent() || note.isPresent(),
        "a histology of nothing");
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Puts a histology together; what is not said is empty. */
  public static final class Builder {
    private @Nullable String specimen;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    private @Nullable CodeableConcept conclusion;
    private @Nullable String note;

    private Builder() {}

    public Builder specimen(String value) {
      this.specimen = value;
      return this;
    }

    /** Adds one more to {@link Histology#findings}. */
    public Builder addFinding(Finding value) {
      findings.add(value);
      return this;
    }

    public Builder conclusion(CodeableConcept value) {
      this.conclusion = value;
      return this;
    }

    public Builder note(String value) {
      this.note = value;
      return this;
    }

    public Histology build() {
      return new Histology(
          Optional.ofNullable(specimen),
          findings.build(),
          Optional.ofNullable(conclusion),
          Optional.ofNullable(note));
    }
  }
}
