/** Readers of manuscripts. */
module io.casebound.manuscripts {
  // Manuscript and its parts are what the readers return.
  requires transitive io.casebound.model;
  requires com.fasterxml.jackson.core;
  requires com.google.common;
  requires org.codehaus.stax2;
  requires org.commonmark;
  requires org.commonmark.ext.footnotes;
  requires org.commonmark.ext.gfm.tables;
  requires org.snakeyaml.engine.v2;
  requires static org.jspecify;

  exports io.casebound.manuscripts;

  // The pages of rules.
  opens io.casebound.manuscripts.rules to
      io.casebound.model;

  uses io.casebound.manuscripts.ManuscriptReader;
  uses io.casebound.manuscripts.reading.ReaderRuleCatalogue;

  provides io.casebound.manuscripts.reading.ReaderRuleCatalogue with
      io.casebound.manuscripts.rules.ReaderRules;

  // The formats of references, where the module that knows them is there.
  uses io.casebound.model.reference.ReferenceFileReader;

  provides io.casebound.manuscripts.ManuscriptReader with
      io.casebound.manuscripts.jats.JatsReader,
      io.casebound.manuscripts.word.WordReader,
      io.casebound.manuscripts.markdown.MarkdownReader,
      io.casebound.manuscripts.text.TextReader,
      io.casebound.manuscripts.casereport.CaseReportReader;
}
