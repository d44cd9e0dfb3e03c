package io.casebound.model.clinical;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A result of a test of genes. Made by {@link #builder}.
 *
 * @param specimen the identifier of the specimen
 * @param gene the gene
 * @param method how it was tested: {@code fluorescence in situ hybridization}
 * @param result what came out
 * @param alteration the kind of change that was looked for
 * @param fusionPartner the other gene of a fusion
 * @param variant the change in the notation of HGVS, or the locus: {@code 2p23}
 */
public record MolecularTest(
    Optional<String> specimen,
    CodeableConcept gene,
    CodeableConcept method,
    MolecularResult result,
    Optional<Alteration> alteration,
    Optional<CodeableConcept> fusionPartner,
    Optional<String> variant) {
  public MolecularTest {
    specimen = specimen.map(Wording::identifier);
    variant = variant.map(Wording::clean);
    checkArgument(
        fusionPartner.isEmpty() || alteration.equals(Optional.of(Alteration.FUSION)),
        "a partner, and no fusion");
  }

  public static Builder builder(
      CodeableConcept gene, CodeableConcept method, MolecularResult result) {
    return new Builder(gene, method, result);
  }

  /** Puts a molecular test together; what is not said is empty. */
  public static final class Builder {
    private final CodeableConcept gene;
    private final CodeableConcept method;
    private final MolecularResult result;
    private @Nullable String specimen;
    private @Nullable Alteration alteration;
    private @Nullable CodeableConcept fusionPartner;
    private @Nullable String variant;

    private Builder(CodeableConcept gene, CodeableConcept method, MolecularResult result) {
      this.gene = gene;
      this.method = method;
      this.result = result;
    }

    public Builder specimen(String value) {
      this.specimen = value;
      return this;
    }

    public Builder alteration(Alteration value) {
      this.alteration = value;
      return this;
    }

    public Builder fusionPartner(CodeableConcept value) {
      this.fusionPartner = value;
      return this;
    }

    public Builder variant(String value) {
      this.variant = value;
      return this;
    }

    public MolecularTest build() {
      return new MolecularTest(
          Optional.ofNullable(specimen),
          gene,
          method,
          result,
          Optional.ofNullable(alteration),
          Optional.ofNullable(fusionPartner),
          Optional.ofNullable(variant));
    }
  }
}
