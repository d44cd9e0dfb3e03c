package io.casebound.manuscripts;

import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import io.casebound.model.clinical.CaseReport;
import java.io.IOException;

/** Reads manuscripts of one format; found as a service. Readers keep no state between two calls. */
public interface ManuscriptReader {
  /** What it reads. */
  ManuscriptFormat format();

  /**
   * The manuscript, every word in its place.
   *
   * @throws IOException where the source is not what the reader reads; its message is one sentence
   *     that tells what is wrong, where, and what to do
   */
  Manuscript read(Source source) throws IOException;

  /**
   * Whether a file can be nothing but what it reads, told by its first bytes. Formats that are text
   * are told apart by what stands in them, and say false.
   */
  default boolean recognises(byte[] head) {
    return false;
  }

  /**
   * The manuscript in a file: by default in its text. A reader whose format is no text, or that
   * looks at what lies beside the file, does this its own way.
   *
   * @throws IOException as {@link #read(Source)} does
   */
  default Manuscript read(ManuscriptFile file) throws IOException {
    return read(file.text());
  }

  /**
   * The manuscript in a file with the case that it tells, where the format holds one; either may be
   * missing.
   *
   * @throws IOException as {@link #read(Source)} does
   */
  default CaseReport readReport(ManuscriptFile file) throws IOException {
    return CaseReport.of(read(file));
  }
}
