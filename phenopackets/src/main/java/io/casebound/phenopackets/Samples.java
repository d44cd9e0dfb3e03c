package io.casebound.phenopackets;

import io.casebound.model.clinical.ClinicalCase;
import io.casebound.model.clinical.DiagnosticProcedure;
import io.casebound.model.clinical.Histology;
import io.casebound.model.clinical.Immunostain;
import io.casebound.model.clinical.LaboratoryResult;
import io.casebound.model.clinical.Specimen;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.phenopackets.schema.v2.Phenopacket;
import org.phenopackets.schema.v2.core.Biosample;
import org.phenopackets.schema.v2.core.OntologyClass;

/** Turns specimens into biosamples, with what was found in them. */
final class Samples {
  private final Terms terms;
  private final Procedures procedures;
  private final Quantities quantities;
  private final Findings findings;
  private final Map<String, Biosample.Builder> samples = new LinkedHashMap<>();

  Samples(Terms terms, Procedures procedures, Quantities quantities, Findings findings) {
    this.terms = terms;
    this.procedures = procedures;
    this.quantities = quantities;
    this.findings = findings;
  }

  /** Puts specimens, and all results that they have or the patient has, into the packet. */
  void take(ClinicalCase of, Place at, Phenopacket.Builder packet) {
    at.<Specimen>each(
        "specimen",
        of.specimens(),
        (specimen, place) -> samples.put(specimen.id(), sample(specimen, of, place)));
    at.<LaboratoryResult>each(
        "laboratory-result", of.laboratory(), (result, place) -> take(result, place, packet));
    at.<Histology>each(
        "histology", of.histology(), (histology, place) -> take(histology, place, packet));
    at.<Immunostain>each("immunostain", of.immunohistochemistry(), this::take);
    samples.values().forEach(packet::addBiosamples);
  }

  private Biosample.Builder sample(Specimen specimen, ClinicalCase of, Place at) {
    at.keep("id");
    Biosample.Builder sample =
        Biosample.newBuilder().setId(specimen.id()).setIndividualId(of.patient().id());
    specimen
        .type()
        .flatMap(type -> terms.take(type, Field.OTHER, at.at("type")))
        .ifPresent(sample::setSampleType);
    specimen.procedure().ifPresent(how -> procedure(how, sample, at.at("procedure")));
    return sample;
  }

  private void procedure(DiagnosticProcedure how, Biosample.Builder sample, Place at) {
    procedures
        .of(how.concept(), "concept", how.site(), how.time(), at)
        .ifPresent(
            procedure -> {
              sample.setProcedure(procedure);
              if (procedure.hasPerformed()) {
                sample.setTimeOfCollection(procedure.getPerformed());
              }
            });
    how.note()
        .ifPresent(
            note -> {
              at.keep("note");
              sample.setDescription(note);
            });
  }

  private void take(LaboratoryResult result, Place at, Phenopacket.Builder packet) {
    quantities
        .of(result, at)
        .ifPresent(
            measurement ->
                sample(result.specimen())
                    .ifPresentOrElse(
                        sample -> sample.addMeasurements(measurement),
                        () -> packet.addMeasurements(measurement)));
  }

  private void take(Histology histology, Place at, Phenopacket.Builder packet) {
    Optional<Biosample.Builder> sample = sample(histology.specimen());
    at.leave("note", histology.note());
    if (sample.isPresent()) {
      at.keep("specimen");
    }
    at.each(
        "finding",
        histology.findings(),
        (finding, place) ->
            findings.take(
                finding,
                place,
                feature ->
                    sample.ifPresentOrElse(
                        of -> of.addPhenotypicFeatures(feature),
                        () -> packet.addPhenotypicFeatures(feature)),
                measurement ->
                    sample.ifPresentOrElse(
                        of -> of.addMeasurements(measurement),
                        () -> packet.addMeasurements(measurement))));
    Optional<Biosample.Builder> undiagnosed = sample.filter(of -> !of.hasHistologicalDiagnosis());
    if (undiagnosed.isEmpty()) {
      at.leave("conclusion", histology.conclusion().map(words -> words.text()));
      return;
    }
    histology
        .conclusion()
        .flatMap(words -> terms.take(words, Field.DISEASE, at.at("conclusion")))
        .ifPresent(undiagnosed.orElseThrow()::setHistologicalDiagnosis);
  }

  /**
   * A diagnostic marker is a term that says the result too, as {@code HER2/Neu Positive} does in
   * the documentation of the schema; a stain whose marker has no such code has no place.
   */
  private void take(Immunostain stain, Place at) {
    Optional<OntologyClass> marker =
        terms
            .find(stain.marker(), Field.OTHER)
            .filter(
                term ->
                    term.getLabel()
                        .toLowerCase(Locale.ROOT)
                        .endsWith(" " + Times.word(stain.result())));
    Optional<Biosample.Builder> sample = sample(stain.specimen());
    if (marker.isEmpty() || sample.isEmpty()) {
      at.leave(stain.marker().text() + " " + Times.word(stain.result()), LeftOut.Reason.NO_PLACE);
      return;
    }
    at.keep("specimen", "marker", "result");
    at.leave("extent", stain.extent());
    sample.orElseThrow().addDiagnosticMarkers(marker.orElseThrow());
  }

  private Optional<Biosample.Builder> sample(Optional<String> id) {
    return id.flatMap(known -> Optional.ofNullable(samples.get(known)));
  }
}
