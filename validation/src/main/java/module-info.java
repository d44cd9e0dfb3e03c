/** Judges a manuscript against a reporting guideline, and reviews it. */
module io.casebound.validation {
  // Reviews are made of the model's manuscripts, spans and remarks; rules look at references and
  // mentions.
  requires transitive io.casebound.model;
  requires transitive io.casebound.citations;
  requires transitive io.casebound.terminology;
  requires jakarta.xml.bind;
  requires static org.jspecify;

  uses io.casebound.validation.ReviewRuleCatalogue;

  exports io.casebound.validation;
  exports io.casebound.validation.assessment;
  exports io.casebound.validation.profile;
  exports io.casebound.validation.text;

  // The binding fills the classes of a profile's XML form.
  opens io.casebound.validation.profile to
      jakarta.xml.bind;
}
