/** Judges a manuscript against a reporting guideline, and reviews it. */
module io.casebound.validation {
  requires transitive io.casebound.model;
  requires io.casebound.manuscripts;
  requires io.casebound.terminology;
  requires io.casebound.citations;
  requires static org.jspecify;
}
