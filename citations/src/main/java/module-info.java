/** Parses, checks and restyles references. */
module io.casebound.citations {
  // References and remarks are the model's.
  requires transitive io.casebound.model;
  requires citeproc.java;
  requires com.fasterxml.jackson.core;
  requires java.net.http;
  requires org.apache.commons.csv;
  requires org.apache.commons.text;
  requires org.codehaus.stax2;
  requires static org.jspecify;

  uses io.casebound.citations.ReferenceRuleCatalogue;
  uses io.casebound.citations.format.record.RecordRuleCatalogue;
  uses io.casebound.citations.lookup.verification.TruthRuleCatalogue;
  uses io.casebound.citations.style.StyleRuleCatalogue;

  provides io.casebound.citations.format.record.RecordRuleCatalogue with
      io.casebound.citations.rules.reading.ReadingRules;
  provides io.casebound.citations.ReferenceRuleCatalogue with
      io.casebound.citations.rules.list.ListRules,
      io.casebound.citations.rules.entry.EntryRules,
      io.casebound.citations.rules.journal.JournalRules,
      io.casebound.citations.rules.field.FieldRules;
  provides io.casebound.citations.lookup.verification.TruthRuleCatalogue with
      io.casebound.citations.rules.truth.TruthRules;
  provides io.casebound.citations.style.StyleRuleCatalogue with
      io.casebound.citations.rules.style.StyleRules;

  // The formats of reference files, for readers of manuscripts.
  provides io.casebound.model.reference.ReferenceFileReader with
      io.casebound.citations.format.KnownReferenceFiles;

  exports io.casebound.citations;
  exports io.casebound.citations.csl;
  exports io.casebound.citations.date;
  exports io.casebound.citations.duplicate;
  exports io.casebound.citations.format;
  exports io.casebound.citations.identifier;
  exports io.casebound.citations.journal;
  exports io.casebound.citations.lookup;
  exports io.casebound.citations.lookup.offline;
  exports io.casebound.citations.lookup.retraction;
  exports io.casebound.citations.lookup.service;
  exports io.casebound.citations.lookup.verification;
  exports io.casebound.citations.name;
  exports io.casebound.citations.page;
  exports io.casebound.citations.printed;
  exports io.casebound.citations.style;

  // The pages of the rules, see RulePage.
  opens io.casebound.citations.rules.list to
      io.casebound.model;
  opens io.casebound.citations.rules.entry to
      io.casebound.model;
  opens io.casebound.citations.rules.journal to
      io.casebound.model;
  opens io.casebound.citations.rules.field to
      io.casebound.model;
  opens io.casebound.citations.rules.reading to
      io.casebound.model;
  opens io.casebound.citations.rules.style to
      io.casebound.model;
  opens io.casebound.citations.rules.truth to
      io.casebound.model;
}
