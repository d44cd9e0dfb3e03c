package io.casebound.terminology.load;

import com.google.common.collect.ImmutableList;
import java.io.IOException;

/** Reads one format that consists of several files, from a folder or an archive. */
interface VocabularySetReader {
  /** Whether the files of a folder or an archive are of this format. */
  boolean accepts(ImmutableList<VocabularyInput> files);

  /** Reads them. */
  void read(ImmutableList<VocabularyInput> files, VocabularyDraft draft) throws IOException;
}
