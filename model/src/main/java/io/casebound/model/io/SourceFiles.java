package io.casebound.model.io;

import io.casebound.model.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens files within {@link ReadLimits} and decodes them. */
public final class SourceFiles {
  /** What plain text is that is not UTF-8: the encoding of old Windows programs. */
  public static final Charset FALLBACK = Charset.forName("windows-1252");

  /** What takes the place of malformed bytes; a text may hold it, too. */
  private static final char REPLACEMENT = '\uFFFD';

  // XML 1.0, production 23 (XMLDecl) and 80 (EncodingDecl).
  private static final Pattern XML_ENCODING =
      Pattern.compile(
          "^<\\?xml[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z][\\w.-]{0,40})[\"']");

  private SourceFiles() {}

  /**
   * A decoded file.
   *
   * @param fallback whether it was not UTF-8 and so was read as {@link #FALLBACK}
   */
  public record Decoded(Source source, boolean fallback) {}

  /** Reads and decodes a file; its source is named {@code name}. */
  public static Decoded read(Path file, String name) throws IOException {
    if (Files.isDirectory(file)) {
      throw new UnreadableInputException(name + ": is a folder; name the manuscript in it.");
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      return read(bytes, name);
    } catch (NoSuchFileException e) {
      throw new UnreadableInputException(name + ": there is no such file; check the path.", e);
    } catch (AccessDeniedException e) {
      throw new UnreadableInputException(
          name + ": may not be read; ask for permission to read it.", e);
    }
  }

  /** Reads and decodes a stream to its end; it stays open. */
  public static Decoded read(InputStream bytes, String name) throws IOException {
    return decode(readBytes(bytes, name), name);
  }

  /** Decodes bytes that were read before. */
  public static Decoded read(byte[] bytes, String name) throws UnreadableInputException {
    return decode(bytes, name);
  }

  /** Reads a stream to its end without decoding it; it stays open. */
  public static byte[] readBytes(InputStream bytes, String name) throws IOException {
    byte[] content = bytes.readNBytes((int) ReadLimits.FILE_BYTES + 1);
    if (content.length > ReadLimits.FILE_BYTES) {
      throw new UnreadableInputException(
          name
              + ": is larger than "
              + (ReadLimits.FILE_BYTES >> 20)
              + " MiB, which no manuscript is; give the manuscript alone.");
    }
    return content;
  }

  private static Decoded decode(byte[] content, String name) throws UnreadableInputException {
    if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
      return strict(content, 3, StandardCharsets.UTF_8, name);
    }
    if (startsWith(content, 0xFE, 0xFF)) {
      return strict(content, 2, StandardCharsets.UTF_16BE, name);
    }
    if (startsWith(content, 0xFF, 0xFE)) {
      return strict(content, 2, StandardCharsets.UTF_16LE, name);
    }
    if (startsWith(content, '<', '?', 'x', 'm', 'l')) {
      return strict(content, 0, declaredEncoding(content, name), name);
    }
    rejectBinary(content, name);
    try {
      return new Decoded(Source.of(name, decode(content, 0, StandardCharsets.UTF_8)), false);
    } catch (CharacterCodingException notUtf8) {
      return new Decoded(Source.of(name, new String(content, FALLBACK)), true);
    }
  }

  private static Charset declaredEncoding(byte[] content, String name)
      throws UnreadableInputException {
    String head =
        new String(content, 0, Math.min(content.length, 300), StandardCharsets.ISO_8859_1);
    Matcher declared = XML_ENCODING.matcher(head);
    if (!declared.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(declared.group(1));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UnreadableInputException(
          name
              + ":1: declares the encoding "
              + declared.group(1)
              + ", which is not known here; save it as UTF-8.",
          e);
    }
  }

  private static Decoded strict(byte[] content, int from, Charset charset, String name)
      throws UnreadableInputException {
    try {
      return new Decoded(Source.of(name, decode(content, from, charset)), false);
    } catch (CharacterCodingException e) {
      throw new UnreadableInputException(
          name + ": is not valid " + charset.name() + "; save it again in that encoding.", e);
    }
  }

  private static String decode(byte[] content, int from, Charset charset)
      throws CharacterCodingException {
    if (charset.equals(StandardCharsets.UTF_8)) {
      String text = new String(content, from, content.length - from, charset);
      if (text.indexOf(REPLACEMENT) < 0) {
        return text; // the quick way, where nothing was malformed
      }
    }
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(content, from, content.length - from))
        .toString();
  }

  private static void rejectBinary(byte[] content, String name) throws UnreadableInputException {
    for (int i = 0; i < Math.min(content.length, 4096); i++) {
      if (content[i] == 0) {
        throw new UnreadableInputException(
            name
                + ": is not text (a zero byte at offset "
                + i
                + "); give the manuscript as JATS XML, Word, Markdown or plain text.");
      }
    }
  }

  private static boolean startsWith(byte[] content, int... head) {
    if (content.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((content[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }
}
