/** The command casebound. */
module io.casebound.cli {
  requires com.fasterxml.jackson.core;
  requires info.picocli;
  requires io.casebound.citations;
  requires io.casebound.manuscripts;
  requires io.casebound.model;
  requires io.casebound.phenopackets;
  requires io.casebound.terminology;
  requires io.casebound.validation;
  requires static org.jspecify;

  // Commands and options are annotated, and filled in by picocli.
  opens io.casebound.cli to
      info.picocli;
}
