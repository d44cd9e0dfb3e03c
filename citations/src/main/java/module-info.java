/** Parses, checks and restyles references. */
module io.casebound.citations {
  // References and remarks are the model's.
  requires transitive io.casebound.model;
  requires static org.jspecify;

  uses io.casebound.citations.ReferenceRuleCatalogue;

  exports io.casebound.citations;
  exports io.casebound.citations.printed;
}
