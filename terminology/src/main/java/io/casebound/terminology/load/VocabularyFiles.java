package io.casebound.terminology.load;

import com.google.common.collect.ImmutableList;
import io.casebound.model.io.UnreadableInputException;
import io.casebound.terminology.Terminology;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Reads files of any known format, found by their content, into one vocabulary. */
public final class VocabularyFiles {
  private static final ImmutableList<VocabularyReader> READERS =
      ImmutableList.of(
          new FhirReader(),
          new OboGraphReader(),
          new OwlReader(),
          new OboReader(),
          new SssomReader(),
          new BioPortalReader(),
          new LoincReader(),
          new NcitReader(),
          new RadLexTableReader());
  private static final ImmutableList<VocabularySetReader> SET_READERS =
      ImmutableList.of(new Rf2Reader(), new MapTablesReader());

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
   * Reads one more file, or the files of one format in a folder or a zip archive.
   *
   * @throws UnreadableInputException where it cannot be read, or is of no known format
   */
  public void read(Path file) throws IOException {
    String name = file.toString();
    try {
      readExisting(file, name);
    } catch (NoSuchFileException e) {
      throw new UnreadableInputException(name + ": there is no such file; check the path.", e);
    } catch (ZipException | EOFException e) {
      throw new UnreadableInputException(
          name + ": is a broken archive (" + e.getMessage() + "); get it again.", e);
    } catch (AccessDeniedException e) {
      throw new UnreadableInputException(
          name + ": may not be read; ask for permission to read it.", e);
    }
  }

  private void readExisting(Path file, String name) throws IOException {
    if (Files.isDirectory(file)) {
      readAll(VocabularyFolder.inFolder(file, progress), name);
      return;
    }
    if (Terminology.isIndex(file)) {
      draft.take(Terminology.openIndex(file));
      return;
    }
    VocabularyInput input = VocabularyInput.of(file, progress);
    if (input.isArchive()) {
      readArchive(file, name);
    } else if (!readOne(input)) {
      throw unknown(name);
    }
  }

  /** Takes in what is read already. */
  public void take(Terminology terminology) {
    draft.take(terminology);
  }

  private void readArchive(Path file, String name) throws IOException {
    try (ZipFile archive = new ZipFile(file.toFile())) {
      readAll(VocabularyFolder.inArchive(archive, name, progress), name);
    }
  }

  /** Reads a set of files that belong together, or else each that is of a known format. */
  private void readAll(ImmutableList<VocabularyInput> inputs, String name) throws IOException {
    for (VocabularySetReader reader : SET_READERS) {
      if (reader.accepts(inputs)) {
        reader.read(inputs, draft);
        return;
      }
    }
    boolean found = false;
    for (VocabularyInput input : inputs) {
      found |= readOne(input);
    }
    if (!found) {
      throw unknown(name);
    }
  }

  private boolean readOne(VocabularyInput input) throws IOException {
    String head = input.head();
    for (VocabularyReader reader : READERS) {
      if (reader.accepts(head)) {
        reader.read(input, draft);
        return true;
      }
    }
    return false;
  }

  private static UnreadableInputException unknown(String name) {
    return new UnreadableInputException(
        name
            + ": is no vocabulary of a known format; give OBO, OBO Graphs, OWL in RDF/XML, SNOMED CT"
            + " RF2, RadLex, LOINC, NCI Thesaurus, SSSOM, FHIR JSON or the folder of a map in CSV.");
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
