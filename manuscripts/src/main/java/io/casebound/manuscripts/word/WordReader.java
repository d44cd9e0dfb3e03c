package io.casebound.manuscripts.word;

import io.casebound.manuscripts.ManuscriptFile;
import io.casebound.manuscripts.ManuscriptReader;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import io.casebound.model.io.Archive;
import io.casebound.model.io.UnreadableInputException;
import java.io.IOException;

/** Reads Word documents ({@code .docx}). */
public final class WordReader implements ManuscriptReader {
  @Override
  public ManuscriptFormat format() {
    return ManuscriptFormat.WORD;
  }

  @Override
  public boolean recognises(byte[] head) {
    return Archive.isArchive(head);
  }

  @Override
  public Manuscript read(Source source) throws IOException {
    throw notWord(source.name());
  }

  @Override
  public Manuscript read(ManuscriptFile file) throws IOException {
    if (!Archive.isArchive(file.head())) {
      throw notWord(file.name());
    }
    try (Archive archive =
        file.path().isPresent()
            ? Archive.open(file.path().get(), file.name())
            : Archive.open(file.content(), file.name())) {
      return WordAssembly.read(WordDocument.read(archive, file.name()), file.name());
    }
  }

  private static UnreadableInputException notWord(String name) {
    return new UnreadableInputException(
        name + ": is no Word document; give a .docx, or leave out what format it is.");
  }
}
