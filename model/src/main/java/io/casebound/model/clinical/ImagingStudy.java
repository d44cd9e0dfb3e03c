package io.casebound.model.clinical;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An imaging examination. Made by {@link #builder}.
 *
 * @param modality the technique: radiography, MRI
 * @param site what was imaged
 * @param contrast whether contrast medium was given
 * @param agent the contrast medium or the radiotracer
 * @param time when it was made
 * @param findings what the images show, with measurements
 * @param impression what the reader of the images concluded
 * @param figures labels of the figures of the manuscript that show it: {@code 3}
 */
public record ImagingStudy(
    CodeableConcept modality,
    Optional<BodySite> site,
    Optional<Contrast> contrast,
    Optional<CodeableConcept> agent,
    ClinicalTime time,
    ImmutableList<Finding> findings,
    Optional<String> impression,
    ImmutableList<String> figures) {
  public ImagingStudy {
    impression = impression.map(Wording::clean);
    figures = figures.stream().map(Wording::clean).collect(ImmutableList.toImmutableList());
  }

  public static Builder builder(CodeableConcept modality) {
    return new Builder(modality);
  }

  /** Puts an imaging study together; what is not said is empty. */
  public static final class Builder {
    private final CodeableConcept modality;
    private @Nullable BodySite site;
    private @Nullable Contrast contrast;
    private @Nullable CodeableConcept agent;
    private ClinicalTime time = ClinicalTime.UNKNOWN;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    private @Nullable String impression;
    private final ImmutableList.Builder<String> figures = ImmutableList.builder();

    private Builder(CodeableConcept modality) {
      this.modality = modality;
    }

    public Builder site(BodySite value) {
      this.site = value;
      return this;
    }

    public Builder contrast(Contrast value) {
      this.contrast = value;
      return this;
    }

    public Builder agent(CodeableConcept value) {
      this.agent = value;
      return this;
    }

    public Builder time(ClinicalTime value) {
      this.time = value;
      return this;
    }

    /** Adds one more to {@link ImagingStudy#findings}. */
    public Builder addFinding(Finding value) {
      findings.add(value);
      return this;
    }

    public Builder impression(String value) {
      this.impression = value;
      return this;
    }

    /** Adds one more to {@link ImagingStudy#figures}. */
    public Builder addFigure(String value) {
      figures.add(value);
      return this;
    }

    public ImagingStudy build() {
      return new ImagingStudy(
          modality,
          Optional.ofNullable(site),
          Optional.ofNullable(contrast),
          Optional.ofNullable(agent),
          time,
          findings.build(),
          Optional.ofNullable(impression),
          figures.build());
    }
  }
}
