package io.casebound.model.clinical;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A result of immunohistochemistry. Made by {@link #builder}.
 *
 * @param specimen the identifier of the specimen
 * @param marker the antigen: {@code ALK}
 * @param result whether it is shown
 * @param extent how much, and where in the cell: {@code diffuse}
 */
public record Immunostain(
    Optional<String> specimen,
    CodeableConcept marker,
    StainResult result,
    Optional<String> extent) {
  public Immunostain {
    specimen = specimen.map(Wording::identifier);
    extent = extent.map(Wording::clean);
  }

  public static Builder builder(CodeableConcept marker, StainResult result) {
    return new Builder(marker, result);
  }

  /** Puts an immunostain together; what is not said is empty. */
  public static final class Builder {
    private final CodeableConcept marker;
    private final StainResult result;
    private @Nullable String specimen;
    private @Nullable String extent;

    private Builder(CodeableConcept marker, StainResult result) {
      this.marker = marker;
      this.result = result;
    }

    public Builder specimen(String value) {
      this.specimen = value;
      return this;
    }

    public Builder extent(String value) {
      this.extent = value;
      return this;
    }

    public Immunostain build() {
      return new Immunostain(
          Optional.ofNullable(specimen), marker, result, Optional.ofNullable(extent));
    }
  }
}
