package io.casebound.citations.lookup.files;

import io.casebound.citations.format.ReferenceFormat;
import io.casebound.citations.format.ReferenceSink;
import io.casebound.model.Source;
import io.casebound.model.io.ReadLimits;
import io.casebound.model.io.SourceFiles;
import io.casebound.model.io.UnreadableInputException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.zip.ZipException;

/**
 * Reads files of references, packed with gzip or not. Long ones are read part by part, so that they
 * take no more memory than short ones.
 */
public final class ReferenceFiles {
  /** What is read as a whole, bytes. */
  private static final long SHORT = 4L << 20;

  private static final int HEAD = 1 << 16;

  private ReferenceFiles() {}

  /**
   * Hands over all records of a file, and remarks for what could not be read.
   *
   * @param name how messages call it
   * @param progress is told how many more bytes were read of the file
   * @throws UnreadableInputException where it cannot be read, or holds no references
   */
  public static void read(Path file, String name, ReferenceSink sink, LongConsumer progress)
      throws IOException {
    if (Files.isDirectory(file)) {
      throw new UnreadableInputException(name + ": is a folder; name the files in it.");
    }
    try {
      if (Files.size(file) <= SHORT && !PackedFile.isPacked(file)) {
        readWhole(SourceFiles.read(file, name).source(), sink);
        progress.accept(Files.size(file));
      } else {
        readParts(file, name, sink, progress);
      }
    } catch (NoSuchFileException e) {
      throw new UnreadableInputException(name + ": there is no such file; check the path.", e);
    } catch (AccessDeniedException e) {
      throw new UnreadableInputException(
          name + ": may not be read; ask for permission to read it.", e);
    } catch (CharacterCodingException e) {
      throw new UnreadableInputException(name + ": is not valid UTF-8; save it so.", e);
    } catch (ZipException | EOFException e) {
      throw new UnreadableInputException(name + ": is a broken archive; get it again.", e);
    }
  }

  private static void readWhole(Source source, ReferenceSink sink) throws UnreadableInputException {
    format(source).read(source, sink);
  }

  private static ReferenceFormat format(Source source) throws UnreadableInputException {
    return ReferenceFormat.of(source)
        .filter(ReferenceFormat::canRead)
        .orElseThrow(
            () ->
                new UnreadableInputException(
                    source.name()
                        + ": is no file of references that is known here; give NBIB, PubMed XML, RIS,"
                        + " BibTeX, CSL-JSON, EndNote XML or Web of Science."));
  }

  private static void readParts(Path file, String name, ReferenceSink sink, LongConsumer progress)
      throws IOException {
    String head;
    try (InputStream bytes = PackedFile.open(file, name, more -> {})) {
      head = new String(bytes.readNBytes(HEAD), StandardCharsets.UTF_8);
    }
    ReferenceFormat format = format(Source.of(name, head));
    Optional<RecordEnds> ends = RecordEnds.of(format, head);
    try (InputStream bytes = PackedFile.open(file, name, progress)) {
      if (ends.isPresent()) {
        new PartsOfFile(format, ends.get(), name, sink).read(bytes);
        return;
      }
      byte[] content = bytes.readNBytes((int) ReadLimits.FILE_BYTES + 1);
      if (content.length > ReadLimits.FILE_BYTES) {
        throw new UnreadableInputException(
            name
                + ": is larger than "
                + (ReadLimits.FILE_BYTES >> 20)
                + " MiB, which files in "
                + format.label()
                + " must not be; divide it.");
      }
      readWhole(SourceFiles.read(new ByteArrayInputStream(content), name).source(), sink);
    }
  }
}
