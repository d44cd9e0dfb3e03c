package io.casebound.terminology.load;

import java.io.IOException;

/** Reads one format. */
interface VocabularyReader {
  /** Whether a file that begins with {@code head} is of this format. */
  boolean accepts(String head);

  /** Reads a file of this format. */
  void read(VocabularyInput input, VocabularyDraft draft) throws IOException;
}
