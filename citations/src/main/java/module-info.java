/** Parses, checks and restyles references. */
module io.casebound.citations {
  // References and remarks are the model's.
  requires transitive io.casebound.model;
  requires static org.jspecify;
}
