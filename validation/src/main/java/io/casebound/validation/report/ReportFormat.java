package io.casebound.validation.report;

import java.io.IOException;
import java.io.Writer;

/** How reviews are written down. The same reviews give the same characters, always. */
public enum ReportFormat {
  /** For a person, in lines of at most 100 columns. */
  TEXT {
    @Override
    public ReportWriter open(Writer writer) {
      return new TextReport(writer, Palette.PLAIN);
    }
  },

  /** As {@link #TEXT}, with the colours of a terminal. */
  COLOURED_TEXT {
    @Override
    public ReportWriter open(Writer writer) {
      return new TextReport(writer, Palette.ANSI);
    }
  },

  /** For a program: one JSON object. Lines and columns count from 1, columns in code points. */
  JSON {
    @Override
    public ReportWriter open(Writer writer) throws IOException {
      return new JsonReport(writer);
    }
  };

  /** Begins a report; close it to end it. The writer itself stays open. */
  public abstract ReportWriter open(Writer writer) throws IOException;

  /** Writes a whole report. */
  public void write(Iterable<? extends ReviewOutcome> outcomes, Writer writer) throws IOException {
    try (ReportWriter report = open(writer)) {
      for (ReviewOutcome outcome : outcomes) {
        report.add(outcome);
      }
    }
  }
}
