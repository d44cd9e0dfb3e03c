package io.casebound.phenopackets;

import io.casebound.model.clinical.BodySite;
import io.casebound.model.clinical.Coding;
import io.casebound.model.clinical.Diagnosis;
import io.casebound.model.clinical.DifferentialDiagnosis;
import io.casebound.model.clinical.DifferentialStatus;
import io.casebound.model.clinical.Laterality;
import java.util.List;
import java.util.Optional;
import org.phenopackets.schema.v2.core.Disease;
import org.phenopackets.schema.v2.core.OntologyClass;

/** Turns diagnoses, and those that were excluded, into diseases. */
final class Diseases {
  /** As cited by the GDC dictionary; a test holds them against the terminology. */
  private static final String NCIT_VERSION = "20.05a";

  private final Terms terms;

  Diseases(Terms terms) {
    this.terms = terms;
  }

  Optional<Disease> of(Diagnosis diagnosis, Place at) {
    // The onset of a disease is not its diagnosis.
    Times.leave(diagnosis.time(), at);
    at.leave("grade", diagnosis.grade().map(grade -> grade.text()));
    at.leave("note", diagnosis.note());
    Optional<OntologyClass> stage =
        diagnosis.stage().flatMap(known -> terms.take(known, Field.OTHER, at.at("stage")));
    Optional<OntologyClass> term = terms.take(diagnosis.concept(), Field.DISEASE, at.at("concept"));
    if (term.isEmpty()) {
      at.leave("site", diagnosis.site().map(site -> site.concept().text()));
      return Optional.empty();
    }
    Disease.Builder disease = Disease.newBuilder().setTerm(term.orElseThrow());
    stage.ifPresent(disease::addDiseaseStage);
    diagnosis.site().ifPresent(site -> site(site, disease, at.at("site")));
    return Optional.of(disease.build());
  }

  /** The site with its side; a side of no site would mean nothing. */
  private void site(BodySite site, Disease.Builder disease, Place at) {
    Optional<OntologyClass> term = terms.take(site.concept(), Field.ANATOMY, at.at("concept"));
    term.ifPresent(disease::setPrimarySite);
    Optional<OntologyClass> side =
        term.isPresent() ? site.laterality().flatMap(this::side) : Optional.empty();
    side.ifPresent(disease::setLaterality);
    if (side.isPresent()) {
      at.keep("laterality");
    } else {
      at.leave("laterality", site.laterality().map(Times::word));
    }
  }

  private Optional<OntologyClass> side(Laterality laterality) {
    return switch (laterality) {
      case LEFT -> Optional.of(side("C25229", "Left"));
      case RIGHT -> Optional.of(side("C25228", "Right"));
      case BILATERAL -> Optional.of(side("C13332", "Bilateral"));
      case UNPAIRED -> Optional.empty();
    };
  }

  private OntologyClass side(String code, String label) {
    return terms.term(new Coding("NCIt", NCIT_VERSION, code, label));
  }

  /**
   * A disease that the patient does not have.
   *
   * @param made the diagnoses that were made
   */
  Optional<Disease> of(DifferentialDiagnosis thought, List<Diagnosis> made, Place at) {
    at.leaveAll("reason-for", thought.reasonsFor());
    at.leaveAll("reason-against", thought.reasonsAgainst());
    if (thought.status() == DifferentialStatus.EXCLUDED) {
      at.keep("status");
      return terms
          .take(thought.concept(), Field.DISEASE, at.at("concept"))
          .map(term -> Disease.newBuilder().setTerm(term).setExcluded(true).build());
    }
    boolean isThere =
        thought.status() == DifferentialStatus.CONFIRMED
            && made.stream().anyMatch(known -> known.concept().equals(thought.concept()));
    if (isThere) {
      at.keep("concept", "status");
    } else {
      at.leave(thought.concept().text(), LeftOut.Reason.NO_PLACE);
    }
    return Optional.empty();
  }
}
