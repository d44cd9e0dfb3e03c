package io.casebound.manuscripts;

import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
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
}
