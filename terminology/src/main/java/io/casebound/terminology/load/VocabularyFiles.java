package io.casebound.terminology.load;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import io.casebound.model.io.UnreadableInputException;
import io.casebound.terminology.Terminology;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** Reads files of any known format, found by their content, into one vocabulary. */
public final class VocabularyFiles {
  private static final ImmutableList<VocabularyReader> READERS =
      ImmutableList.of(new OboGraphReader(), new OboReader());

  private final VocabularyDraft draft = new VocabularyDraft();
  private final LongConsumer progress;

  /**
   * No files yet.
   *
   * @param progress is told how many more bytes were read
   */
  public VocabularyFiles(LongConsumer progress) {
    this.progress = progress;
  }

  /**
   * Reads one more file.
   *
   * @throws UnreadableInputException where it cannot be read, or is of no known format
   */
  public void read(Path file) throws IOException {
    String name = file.toString();
    try {
      if (Files.isDirectory(file)) {
        throw new UnreadableInputException(name + ": is a folder; name the vocabulary in it.");
      }
      read(new VocabularyInput(name, MoreFiles.asByteSource(file), progress));
    } catch (NoSuchFileException e) {
      throw new UnreadableInputException(name + ": there is no such file; check the path.", e);
    } catch (AccessDeniedException e) {
      throw new UnreadableInputException(
          name + ": may not be read; ask for permission to read it.", e);
    }
  }

  private void read(VocabularyInput input) throws IOException {
    String head = input.head();
    for (VocabularyReader reader : READERS) {
      if (reader.accepts(head)) {
        reader.read(input, draft);
        return;
      }
    }
    throw new UnreadableInputException(
        input.name()
            + ": is no vocabulary of a known format; give OBO, OBO Graphs, SNOMED CT RF2, RadLex,"
            + " LOINC, NCI Thesaurus, SSSOM, FHIR JSON or Casebound's own CSV.");
  }

  /** All that was read, as one terminology. */
  public Terminology terminology() {
    return draft.terminology();
  }

  /** What was wrong in the files. */
  public Flaws flaws() {
    return draft.flaws();
  }
}
