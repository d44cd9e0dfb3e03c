package io.casebound.phenopackets;

import io.casebound.model.clinical.ClinicalCase;
import io.casebound.model.clinical.MolecularResult;
import io.casebound.model.clinical.MolecularTest;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ga4gh.vrsatile.v1.GeneDescriptor;
import org.phenopackets.schema.v2.Phenopacket;
import org.phenopackets.schema.v2.core.Diagnosis;
import org.phenopackets.schema.v2.core.GenomicInterpretation;
import org.phenopackets.schema.v2.core.Interpretation;
import org.phenopackets.schema.v2.core.OntologyClass;

/**
 * Turns changes of genes that were found into the interpretation of the main diagnosis. What part a
 * gene has in it no case tells, so that its status is unknown.
 */
final class Genes {
  private final Terms terms;

  Genes(Terms terms) {
    this.terms = terms;
  }

  void take(ClinicalCase of, Place at, Phenopacket.Builder packet) {
    Optional<OntologyClass> disease =
        of.diagnoses().stream()
            .findFirst()
            .flatMap(main -> terms.find(main.concept(), Field.DISEASE));
    Diagnosis.Builder diagnosis = Diagnosis.newBuilder();
    disease.ifPresent(diagnosis::setDisease);
    at.<MolecularTest>each(
        "molecular-test",
        of.molecularTests(),
        (test, place) ->
            interpretation(test, of.patient().id(), disease.isPresent(), place)
                .ifPresent(diagnosis::addGenomicInterpretations));
    if (diagnosis.getGenomicInterpretationsCount() > 0) {
      packet.addInterpretations(
          Interpretation.newBuilder()
              .setId(of.id() + "-interpretation")
              .setProgressStatus(Interpretation.ProgressStatus.SOLVED)
              .setDiagnosis(diagnosis));
    }
  }

  private Optional<GenomicInterpretation> interpretation(
      MolecularTest test, String patient, boolean hasDisease, Place at) {
    if (!hasDisease || test.result() != MolecularResult.DETECTED) {
      at.leave(test.gene().text() + " " + Times.word(test.result()), LeftOut.Reason.NO_PLACE);
      return Optional.empty();
    }
    Optional<OntologyClass> gene =
        terms.find(test.gene(), Field.GENE).filter(term -> term.getId().startsWith("HGNC:"));
    if (gene.isEmpty()) {
      at.leave(test.gene().text(), LeftOut.Reason.NO_CODE);
      return Optional.empty();
    }
    at.keep("gene", "result", "alteration", "variant", "specimen");
    at.leave("method", Optional.of(test.method().text()));
    at.leave("fusion-partner", test.fusionPartner().map(partner -> partner.text()));
    return gene.map(
        term ->
            GenomicInterpretation.newBuilder()
                .setSubjectOrBiosampleId(test.specimen().orElse(patient))
                .setGene(descriptor(test, term))
                .build());
  }

  private static GeneDescriptor descriptor(MolecularTest test, OntologyClass gene) {
    String change =
        Stream.concat(test.alteration().map(Times::word).stream(), test.variant().stream())
            .collect(Collectors.joining(", "));
    return GeneDescriptor.newBuilder()
        .setValueId(gene.getId())
        .setSymbol(gene.getLabel())
        .setDescription(change)
        .build();
  }
}
