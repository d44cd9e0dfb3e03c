/** Readers of manuscripts. */
module io.casebound.manuscripts {
  // Manuscript and its parts are what the readers return.
  requires transitive io.casebound.model;
  requires static org.jspecify;
}
