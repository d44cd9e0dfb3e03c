package io.casebound.model.clinical;

import static com.google.common.base.Preconditions.checkArgument;

import io.casebound.model.Manuscript;
import java.util.Optional;

/**
 * A case report: a manuscript, the case that it tells, or both.
 *
 * @param manuscript what the authors wrote
 * @param clinicalCase the structured facts of the case
 */
public record CaseReport(Optional<Manuscript> manuscript, Optional<ClinicalCase> clinicalCase) {
  public CaseReport {
    checkArgument(
        manuscript.isPresent() || clinicalCase.isPresent(), "neither manuscript nor case");
  }

  /** A case whose manuscript is not at hand. */
  public static CaseReport of(ClinicalCase clinicalCase) {
    return new CaseReport(Optional.empty(), Optional.of(clinicalCase));
  }

  /** A manuscript whose case nobody has structured. */
  public static CaseReport of(Manuscript manuscript) {
    return new CaseReport(Optional.of(manuscript), Optional.empty());
  }

  /** A manuscript with its case. */
  public static CaseReport of(Manuscript manuscript, ClinicalCase clinicalCase) {
    return new CaseReport(Optional.of(manuscript), Optional.of(clinicalCase));
  }
}
