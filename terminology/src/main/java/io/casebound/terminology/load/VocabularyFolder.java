package io.casebound.terminology.load;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import io.casebound.model.io.CountedInput;
import io.casebound.model.io.ReadLimits;
import io.casebound.model.io.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files in a folder or an archive, in order of their names. */
final class VocabularyFolder {
  private static final int DEPTH = 8;

  private VocabularyFolder() {}

  static ImmutableList<VocabularyInput> inFolder(Path folder, LongConsumer progress)
      throws IOException {
    List<VocabularyInput> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder, DEPTH)) {
      for (Path file : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        files.add(VocabularyInput.of(file, progress));
        limit(files.size(), folder.toString());
      }
    }
    return ordered(files);
  }

  static ImmutableList<VocabularyInput> inArchive(
      ZipFile archive, String name, LongConsumer progress) throws IOException {
    List<VocabularyInput> files = new ArrayList<>();
    for (ZipEntry entry : Collections.list(archive.entries())) {
      if (!entry.isDirectory()) {
        files.add(
            new VocabularyInput(
                name + "/" + entry.getName(),
                new Entry(archive, entry),
                CountedInput.mostUnpacked(entry.getCompressedSize()),
                progress));
        limit(files.size(), name);
      }
    }
    return ordered(files);
  }

  private static void limit(int files, String name) throws UnreadableInputException {
    if (files > ReadLimits.VOCABULARY_FILES) {
      throw new UnreadableInputException(
          name
              + ": holds more than "
              + ReadLimits.VOCABULARY_FILES
              + " files; give the vocabulary alone.");
    }
  }

  private static ImmutableList<VocabularyInput> ordered(List<VocabularyInput> files) {
    return ImmutableList.sortedCopyOf(Comparator.comparing(VocabularyInput::name), files);
  }

  /** A file in an archive, unpacked whenever it is read. */
  private static final class Entry extends ByteSource {
    private final ZipFile archive;
    private final ZipEntry entry;

    Entry(ZipFile archive, ZipEntry entry) {
      this.archive = archive;
      this.entry = entry;
    }

    @Override
    public InputStream openStream() throws IOException {
      return archive.getInputStream(entry);
    }
  }
}
