/** The terminology map of imaging and pathology, and its recogniser. */
module io.casebound.terminology {
  // Mentions stand in the model's texts.
  requires transitive io.casebound.model;
  requires static org.jspecify;
}
