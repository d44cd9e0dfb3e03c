package io.casebound.manuscripts;

import io.casebound.model.Source;
import io.casebound.model.io.SourceFiles;
import io.casebound.model.io.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A manuscript as it came in: a file, or the bytes of a stream, with a name. */
public final class ManuscriptFile {
  private static final int HEAD = 16;

  private final String name;
  private final @Nullable Path path;
  private final byte[] content;
  private final byte[] head;
  private SourceFiles.@Nullable Decoded decoded;

  private ManuscriptFile(String name, @Nullable Path path, byte[] content, byte[] head) {
    this.name = name;
    this.path = path;
    this.content = content;
    this.head = head;
  }

  /** A file; its text is not read before someone asks for it. */
  static ManuscriptFile of(Path path, String name) throws IOException {
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      return irregular(path, name);
    }
    try (InputStream bytes = Files.newInputStream(path)) {
      return new ManuscriptFile(name, path, new byte[0], bytes.readNBytes(HEAD));
    }
  }

  /** A pipe or device can be read only once; what cannot be read at all is found out later. */
  private static ManuscriptFile irregular(Path path, String name) throws IOException {
    if (Files.isDirectory(path) || !Files.isReadable(path)) {
      return new ManuscriptFile(name, path, new byte[0], new byte[0]);
    }
    try (InputStream bytes = Files.newInputStream(path)) {
      return of(bytes, name);
    }
  }

  /** A stream, which is read to its end and stays open. */
  static ManuscriptFile of(InputStream bytes, String name) throws IOException {
    byte[] content = SourceFiles.readBytes(bytes, name);
    return new ManuscriptFile(
        name, null, content, Arrays.copyOf(content, Math.min(content.length, HEAD)));
  }

  /** The name as the user gave it, {@code -} for standard input. */
  public String name() {
    return name;
  }

  /** Where it lies; empty where it came as a stream. */
  public Optional<Path> path() {
    return Optional.ofNullable(path);
  }

  /** Its bytes, where it came as a stream; a copy. */
  public byte[] content() {
    return content.clone();
  }

  /** Its first bytes, at most 16; a copy. */
  public byte[] head() {
    return head.clone();
  }

  /**
   * Its text, decoded.
   *
   * @throws UnreadableInputException where it is none, or too large
   */
  public Source text() throws IOException {
    return decoded().source();
  }

  /** Whether the encoding of its text had to be guessed. */
  boolean isEncodingGuessed() {
    return decoded != null && decoded.fallback();
  }

  private SourceFiles.Decoded decoded() throws IOException {
    SourceFiles.Decoded known = decoded;
    if (known == null) {
      known = path == null ? SourceFiles.read(content, name) : SourceFiles.read(path, name);
      decoded = known;
    }
    return known;
  }
}
