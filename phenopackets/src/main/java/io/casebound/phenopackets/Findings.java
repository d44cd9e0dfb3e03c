package io.casebound.phenopackets;

import io.casebound.model.clinical.Finding;
import io.casebound.model.clinical.Presence;
import java.util.Optional;
import java.util.function.Consumer;
import org.phenopackets.schema.v2.core.Measurement;
import org.phenopackets.schema.v2.core.OntologyClass;
import org.phenopackets.schema.v2.core.PhenotypicFeature;

/** Turns findings into phenotypic features, with their measurements. */
final class Findings {
  private final Terms terms;
  private final Times times;
  private final Quantities quantities;

  Findings(Terms terms, Times times, Quantities quantities) {
    this.terms = terms;
    this.times = times;
    this.quantities = quantities;
  }

  /** Hands on the feature that a finding is, and what was measured of it. */
  void take(
      Finding finding,
      Place at,
      Consumer<PhenotypicFeature> features,
      Consumer<Measurement> measurements) {
    if (finding.presence() == Presence.UNCERTAIN) {
      at.leave(finding.concept().text(), LeftOut.Reason.NOT_EXACT);
      return;
    }
    Optional<OntologyClass> type = terms.find(finding.concept(), Field.PHENOTYPE);
    if (type.isEmpty()) {
      at.leave(finding.concept().text(), LeftOut.Reason.NO_CODE);
      return;
    }
    features.accept(feature(finding, type.orElseThrow(), at));
    at.each(
        "measurement",
        finding.measurements(),
        (measured, place) -> quantities.of(measured, place).ifPresent(measurements));
  }

  private PhenotypicFeature feature(Finding finding, OntologyClass type, Place at) {
    at.keep("concept", "presence");
    PhenotypicFeature.Builder feature =
        PhenotypicFeature.newBuilder()
            .setType(type)
            .setExcluded(finding.presence() == Presence.ABSENT);
    times.of(finding.time(), at).ifPresent(feature::setOnset);
    at.leave("site", finding.site().map(site -> site.concept().text()));
    finding
        .note()
        .ifPresent(
            note -> {
              at.keep("note");
              feature.setDescription(note);
            });
    return feature.build();
  }
}
