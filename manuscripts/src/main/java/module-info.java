/** Readers of manuscripts. */
module io.casebound.manuscripts {
  // Manuscript and its parts are what the readers return.
  requires transitive io.casebound.model;
  requires com.google.common;
  requires org.codehaus.stax2;
  requires org.commonmark;
  requires org.commonmark.ext.gfm.tables;
  requires org.snakeyaml.engine.v2;
  requires static org.jspecify;

  exports io.casebound.manuscripts;

  uses io.casebound.manuscripts.ManuscriptReader;

  provides io.casebound.manuscripts.ManuscriptReader with
      io.casebound.manuscripts.jats.JatsReader,
      io.casebound.manuscripts.markdown.MarkdownReader,
      io.casebound.manuscripts.text.TextReader;
}
