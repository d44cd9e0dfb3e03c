package io.casebound.manuscripts;

import io.casebound.manuscripts.write.ManuscriptJson;
import io.casebound.manuscripts.write.ManuscriptMarkdown;
import io.casebound.manuscripts.write.PlainWords;
import io.casebound.model.Manuscript;
import java.io.IOException;
import java.io.Writer;

/** What a manuscript can be written as, to show what was read. */
public enum ManuscriptOutput {
  /** Every word of the manuscript in the order of its source, and nothing else; a text a line. */
  TEXT {
    @Override
    public void write(Manuscript manuscript, Writer writer) throws IOException {
      PlainWords.write(manuscript, writer);
    }
  },

  /** Markdown with YAML front matter, which reads as the same sections, figures and references. */
  MARKDOWN {
    @Override
    public void write(Manuscript manuscript, Writer writer) throws IOException {
      ManuscriptMarkdown.write(manuscript, writer);
    }
  },

  /**
   * The whole model as one JSON object. Every text has its place: line and column from 1, and
   * offsets in code points of the source. Offsets of links count code points of the text that they
   * stand in.
   */
  JSON {
    @Override
    public void write(Manuscript manuscript, Writer writer) throws IOException {
      ManuscriptJson.write(manuscript, writer);
    }
  };

  /** Writes a manuscript; the writer stays open. Lines end in a line feed on every system. */
  public abstract void write(Manuscript manuscript, Writer writer) throws IOException;
}
