/** Judges a manuscript against a reporting guideline, and reviews it. */
module io.casebound.validation {
  // Reviews are made of the model's manuscripts, spans and remarks; rules look at references and
  // mentions.
  requires transitive io.casebound.model;
  requires transitive io.casebound.citations;
  requires transitive io.casebound.terminology;
  requires com.fasterxml.jackson.core;
  requires org.apache.commons.csv;
  requires org.codehaus.stax2;
  requires static org.jspecify;

  uses io.casebound.validation.ReviewRuleCatalogue;
  uses io.casebound.validation.profile.ProfileProvider;
  uses io.casebound.validation.silencing.SilencingRuleCatalogue;

  provides io.casebound.validation.ReviewRuleCatalogue with
      io.casebound.validation.rules.figures.FigureRules,
      io.casebound.validation.rules.consistency.ConsistencyRules,
      io.casebound.validation.rules.sides.SideRules,
      io.casebound.validation.rules.numbers.NumberRules,
      io.casebound.validation.rules.times.TimeRules,
      io.casebound.validation.rules.abbreviations.AbbreviationRules,
      io.casebound.validation.rules.terms.TermRules,
      io.casebound.validation.rules.privacy.PrivacyRules,
      io.casebound.validation.rules.statements.StatementRules,
      io.casebound.validation.rules.structure.StructureRules;
  provides io.casebound.validation.silencing.SilencingRuleCatalogue with
      io.casebound.validation.rules.silencing.SilencingRules;

  exports io.casebound.validation;
  exports io.casebound.validation.assessment;
  exports io.casebound.validation.profile;
  exports io.casebound.validation.report;
  exports io.casebound.validation.text;

  // The pages of the rules, see RulePage.
  opens io.casebound.validation.rules.figures to
      io.casebound.model;
  opens io.casebound.validation.rules.consistency to
      io.casebound.model;
  opens io.casebound.validation.rules.sides to
      io.casebound.model;
  opens io.casebound.validation.rules.times to
      io.casebound.model;
  opens io.casebound.validation.rules.numbers to
      io.casebound.model;
  opens io.casebound.validation.rules.abbreviations to
      io.casebound.model;
  opens io.casebound.validation.rules.silencing to
      io.casebound.model;
  opens io.casebound.validation.rules.terms to
      io.casebound.model;
  opens io.casebound.validation.rules.privacy to
      io.casebound.model;
  opens io.casebound.validation.rules.statements to
      io.casebound.model;
  opens io.casebound.validation.rules.structure to
      io.casebound.model;
}
