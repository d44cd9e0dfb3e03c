package io.casebound.benchmarks.matching;

import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.casebound.benchmarks.BenchmarkOptions;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * Names and texts in a folder, put there once so that each virtual machine that measures has them
 * at once.
 */
final class Material {
  private static final String TEXTS = "care/bodies/bodies.tar.xz";
  private static final String TEXT_FILE = "texts";

  private final Path folder;

  Material(Path folder) {
    this.folder = folder;
  }

  /**
   * Puts the names of a vocabulary there.
   *
   * @param most how many names, at most
   */
  void putNames(Vocabulary vocabulary, BenchmarkOptions options, int most) throws IOException {
    Files.write(file(vocabulary), Iterables.limit(vocabulary.read(options), most));
  }

  /**
   * Puts texts there: the bodies in order of their names, again and again.
   *
   * @param bytes how much in UTF-8, at least
   */
  void putTexts(BenchmarkOptions options, long bytes) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(Files.newOutputStream(folder.resolve(TEXT_FILE))))) {
      Iterator<String> bodies = Iterables.cycle(bodies(options).values()).iterator();
      long written = 0;
      while (written < bytes) {
        byte[] body = bodies.next().getBytes(StandardCharsets.UTF_8);
        out.writeInt(body.length);
        out.write(body);
        written += body.length;
      }
    }
  }

  private static Map<String, String> bodies(BenchmarkOptions options) throws IOException {
    Map<String, String> bodies = new TreeMap<>();
    try (InputStream file = Files.newInputStream(options.data(TEXTS));
        TarArchiveInputStream archive =
            new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(file)))) {
      TarArchiveEntry entry = archive.getNextEntry();
      while (entry != null) {
        if (entry.isFile()) {
          bodies.put(entry.getName(), new String(archive.readAllBytes(), StandardCharsets.UTF_8));
        }
        entry = archive.getNextEntry();
      }
    }
    return bodies;
  }

  private Path file(Vocabulary vocabulary) {
    return folder.resolve(vocabulary.name());
  }

  ImmutableList<String> names(Vocabulary vocabulary) throws IOException {
    return ImmutableList.copyOf(Files.readAllLines(file(vocabulary), StandardCharsets.UTF_8));
  }

  ImmutableList<String> texts() throws IOException {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(Files.newInputStream(folder.resolve(TEXT_FILE))))) {
      while (in.available() > 0) {
        texts.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
      }
    }
    return texts.build();
  }

  /** The size of texts in UTF-8. */
  static long bytes(Iterable<String> texts) {
    long bytes = 0;
    for (String text : texts) {
      bytes += Utf8.encodedLength(text);
    }
    return bytes;
  }
}
