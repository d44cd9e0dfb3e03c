package io.casebound.model.io;

import com.google.common.collect.ImmutableSet;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip archive, opened within {@link ReadLimits}. Nothing is unpacked but the entries that are
 * asked for, and these are never written anywhere.
 */
public final class Archive implements Closeable {
  private final ZipFile zip;
  private final String name;
  private final UnpackedBytes unpacked;

  private Archive(ZipFile zip, String name) {
    this.zip = zip;
    this.name = name;
    this.unpacked = new UnpackedBytes(name);
  }

  /** Whether a file that begins with these bytes is a zip archive (APPNOTE.TXT 4.3.7). */
  public static boolean isArchive(byte[] head) {
    return head.length >= 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
  }

  /** Opens an archive; what it says of itself calls it {@code name}. */
  public static Archive open(Path file, String name) throws IOException {
    if (Files.size(file) > ReadLimits.ARCHIVE_BYTES) {
      throw tooLarge(name);
    }
    return checked(zip(file, name, ZipFile.OPEN_READ), name);
  }

  /** Opens an archive that is held in memory. */
  public static Archive open(byte[] content, String name) throws IOException {
    Path copy = Files.createTempFile("casebound", ".zip");
    try {
      Files.write(copy, content);
      return checked(zip(copy, name, ZipFile.OPEN_READ | ZipFile.OPEN_DELETE), name);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  static UnreadableInputException tooLarge(String name) {
    return new UnreadableInputException(
        name
            + ": is larger than "
            + (ReadLimits.ARCHIVE_BYTES >> 20)
            + " MiB, which no manuscript is; take its pictures out.");
  }

  private static ZipFile zip(Path file, String name, int mode) throws IOException {
    try {
      return new ZipFile(file.toFile(), mode);
    } catch (ZipException | IllegalArgumentException e) {
      throw broken(name, e);
    }
  }

  private static Archive checked(ZipFile zip, String name) throws IOException {
    if (zip.size() > ReadLimits.ARCHIVE_ENTRIES) {
      zip.close();
      throw new UnreadableInputException(
          name
              + ": holds more than "
              + ReadLimits.ARCHIVE_ENTRIES
              + " entries, which no manuscript does; save it again.");
    }
    return new Archive(zip, name);
  }

  private static UnreadableInputException broken(String name, Exception cause) {
    return new UnreadableInputException(
        name + ": is a damaged or truncated archive; save or copy it again.", cause);
  }

  /** The names of its entries, in the order of its directory. */
  public ImmutableSet<String> entries() {
    return Collections.list(zip.entries()).stream()
        .map(ZipEntry::getName)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * The unpacked bytes of an entry; close them. Reading them throws an {@link
   * UnreadableInputException} where they are damaged or exceed a limit.
   */
  public Optional<InputStream> open(String entry) throws IOException {
    ZipEntry found = zip.getEntry(entry);
    if (found == null || found.isDirectory()) {
      return Optional.empty();
    }
    try {
      return Optional.of(unpacked.limit(zip.getInputStream(found), found));
    } catch (ZipException e) {
      throw broken(name, e);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
