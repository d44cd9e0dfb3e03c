package io.casebound.model.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {
  private static final String TEXT = "Schöffski’s tumor – 50 µm";

  @TempDir private Path folder;

  private static SourceFiles.Decoded decode(byte[] bytes) throws IOException {
    return SourceFiles.read(new ByteArrayInputStream(bytes), "report");
  }

  private static byte[] marked(byte[] mark, byte[] text) {
    return Bytes.concat(mark, text);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  @Test
  void readsUtf8WhateverTheMachineIsSetTo() throws IOException {
    SourceFiles.Decoded decoded = decode(TEXT.getBytes(UTF_8));

    assertThat(decoded.source().text()).isEqualTo(TEXT);
    assertThat(decoded.source().name()).isEqualTo("report");
    assertThat(decoded.fallback()).isFalse();
  }

  @Test
  void obeysByteOrderMarksAndLeavesThemOut() throws IOException {
    assertThat(decode(marked(bytes(0xEF, 0xBB, 0xBF), TEXT.getBytes(UTF_8))).source().text())
        .isEqualTo(TEXT);
    assertThat(decode(marked(bytes(0xFE, 0xFF), TEXT.getBytes(UTF_16BE))).source().text())
        .isEqualTo(TEXT);
    assertThat(decode(marked(bytes(0xFF, 0xFE), TEXT.getBytes(UTF_16LE))).source().text())
        .isEqualTo(TEXT);
  }

  @Test
  void takesWhatIsNotUtf8ForWindows1252AndSaysSo() throws IOException {
    SourceFiles.Decoded decoded = decode(TEXT.getBytes(SourceFiles.FALLBACK));

    assertThat(decoded.source().text()).isEqualTo(TEXT);
    assertThat(decoded.fallback()).isTrue();
  }

  @Test
  void obeysTheEncodingThatAnXmlDeclarationNames() throws IOException {
    String xml = "<?xml version='1.0' encoding = 'iso-8859-1'?><p>Schöffski</p>";

    assertThat(decode(xml.getBytes(ISO_8859_1)).source().text()).isEqualTo(xml);
  }

  @Test
  void readsXmlWithoutADeclaredEncodingAsUtf8() throws IOException {
    String xml = "<?xml version=\"1.0\"?><p>Schöffski</p>";

    assertThat(decode(xml.getBytes(UTF_8)).source().text()).isEqualTo(xml);
  }

  @Test
  void refusesXmlThatIsNotInTheEncodingItClaims() {
    byte[] xml = "<?xml version='1.0' encoding='UTF-8'?><p>ö</p>".getBytes(ISO_8859_1);

    assertThatThrownBy(() -> decode(xml))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage("report: is not valid UTF-8; save it again in that encoding.");
  }

  @Test
  void refusesAnEncodingThatNobodyKnows() {
    byte[] xml = "<?xml version='1.0' encoding='x-kryptic'?><p/>".getBytes(UTF_8);

    assertThatThrownBy(() -> decode(xml))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("report:1:")
        .hasMessageContaining("x-kryptic");
  }

  @Test
  void refusesBytesThatAreNoText() {
    assertThatThrownBy(() -> decode(bytes('P', 'K', 3, 4, 0, 0)))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("a zero byte at offset 4");
  }

  @Test
  void readsAnEmptyFileAsAnEmptyText() throws IOException {
    assertThat(decode(new byte[0]).source().text()).isEmpty();
  }

  @Test
  void stopsAtTheLimitInsteadOfReadingOn() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            Arrays.fill(buffer, offset, offset + length, (byte) 'a');
            return length;
          }
        };

    assertThatThrownBy(() -> SourceFiles.read(endless, "report"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("larger than 64 MiB");
  }

  @Test
  void namesTheSourceAsTheUserDid() throws IOException {
    Path file = Files.writeString(folder.resolve("report.md"), TEXT, UTF_8);

    assertThat(SourceFiles.read(file, "./report.md").source().name()).isEqualTo("./report.md");
  }

  @Test
  void saysWhatIsWrongWithAPath() {
    Path missing = folder.resolve("missing.md");

    assertThatThrownBy(() -> SourceFiles.read(missing, "missing.md"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage("missing.md: there is no such file; check the path.");
    assertThatThrownBy(() -> SourceFiles.read(folder, "here"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage("here: is a folder; name the manuscript in it.");
  }

  @Test
  void saysThatAFileMayNotBeRead() throws IOException {
    Path file = Files.writeString(folder.resolve("secret.md"), TEXT, UTF_8);
    assumeThat(file.toFile().setReadable(false)).isTrue();
    // Nothing is forbidden to the superuser.
    assumeThat(Files.isReadable(file)).isFalse();

    assertThatThrownBy(() -> SourceFiles.read(file, "secret.md"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("may not be read");
  }
}
