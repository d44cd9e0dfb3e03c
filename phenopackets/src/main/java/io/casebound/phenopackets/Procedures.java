package io.casebound.phenopackets;

import io.casebound.model.clinical.BodySite;
import io.casebound.model.clinical.ClinicalTime;
import io.casebound.model.clinical.CodeableConcept;
import java.util.Optional;
import org.phenopackets.schema.v2.core.OntologyClass;
import org.phenopackets.schema.v2.core.Procedure;

/** Turns what was done to the patient into procedures of a phenopacket. */
final class Procedures {
  private final Terms terms;
  private final Times times;

  Procedures(Terms terms, Times times) {
    this.terms = terms;
    this.times = times;
  }

  /**
   * A procedure; empty where it has no code, which is noted, as are a site and a time without one.
   *
   * @param name what the notion is called at its place
   */
  Optional<Procedure> of(
      CodeableConcept concept, String name, Optional<BodySite> site, ClinicalTime time, Place at) {
    Optional<OntologyClass> code = terms.take(concept, Field.PROCEDURE, at.at(name));
    if (code.isEmpty()) {
      at.leave("site", site.map(where -> where.concept().text()));
      Times.leave(time, at);
      return Optional.empty();
    }
    Procedure.Builder procedure = Procedure.newBuilder().setCode(code.orElseThrow());
    site.flatMap(where -> site(where, at.at("site"))).ifPresent(procedure::setBodySite);
    times.of(time, at).ifPresent(procedure::setPerformed);
    return Optional.of(procedure.build());
  }

  /** The term for a site, whose side a procedure cannot tell. */
  private Optional<OntologyClass> site(BodySite site, Place at) {
    at.leave("laterality", site.laterality().map(Times::word));
    return terms.take(site.concept(), Field.ANATOMY, at.at("concept"));
  }
}
