package io.casebound.model.clinical;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A result of the laboratory, as a quantity or in words, or both. Made by {@link #builder}.
 *
 * @param test what was tested
 * @param quantity the result as a number
 * @param finding the result in words: {@code no growth}
 * @param range what is normal, in the unit of the quantity
 * @param interpretation how the result stands to what is normal
 * @param specimen the identifier of the specimen
 * @param time when the specimen was taken
 */
public record LaboratoryResult(
    CodeableConcept test,
    Optional<Quantity> quantity,
    Optional<CodeableConcept> finding,
    Optional<ReferenceRange> range,
    Optional<ResultInterpretation> interpretation,
    Optional<String> specimen,
    ClinicalTime time) {
  public LaboratoryResult {
    specimen = specimen.map(Wording::identifier);
    checkArgument(quantity.isPresent() || finding.isPresent(), "no result of %s", test.text());
    checkArgument(quantity.isPresent() || range.isEmpty(), "a range without a quantity");
  }

  public static Builder builder(CodeableConcept test) {
    return new Builder(test);
  }

  /** Puts a laboratory result together; what is not said is empty. */
  public static final class Builder {
    private final CodeableConcept test;
    private @Nullable Quantity quantity;
    private @Nullable CodeableConcept finding;
    private @Nullable ReferenceRange range;
    private @Nullable ResultInterpretation interpretation;
    private @Nullable String specimen;
    private ClinicalTime time = ClinicalTime.UNKNOWN;

    private Builder(CodeableConcept test) {
      this.test = test;
    }

    public Builder quantity(Quantity value) {
      this.quantity = value;
      return this;
    }

    public Builder finding(CodeableConcept value) {
      this.finding = value;
      return this;
    }

    public Builder range(ReferenceRange value) {
      this.range = value;
      return this;
    }

    public Builder interpretation(ResultInterpretation value) {
      this.interpretation = value;
      return this;
    }

    public Builder specimen(String value) {
      this.specimen = value;
      return this;
    }

    public Builder time(ClinicalTime value) {
      this.time = value;
      return this;
    }

    public LaboratoryResult build() {
      return new LaboratoryResult(
          test,
          Optional.ofNullable(quantity),
          Optional.ofNullable(finding),
          Optional.ofNullable(range),
          Optional.ofNullable(interpretation),
          Optional.ofNullable(specimen),
          time);
    }
  }
}
