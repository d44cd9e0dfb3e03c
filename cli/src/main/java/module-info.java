/** The command casebound. */
module io.casebound.cli {
  requires io.casebound.model;
  requires static org.jspecify;
}
