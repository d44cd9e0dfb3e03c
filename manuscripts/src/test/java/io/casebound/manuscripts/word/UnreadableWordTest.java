package io.casebound.manuscripts.word;

import static io.casebound.manuscripts.word.Docx.CASE;
import static io.casebound.manuscripts.word.Docx.p;
import static io.casebound.manuscripts.word.Docx.r;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.io.ReadLimits;
import io.casebound.model.io.UnreadableInputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a document is said in one sentence. */
class UnreadableWordTest {
  private static AbstractThrowableAssert<?, ? extends Throwable> reading(byte[] bytes) {
    return assertThatThrownBy(
            () -> Manuscripts.read(new ByteArrayInputStream(bytes), "x.docx", Optional.empty()))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageStartingWith("x.docx: ")
        .hasMessageEndingWith(".")
        .hasMessageNotContainingAny("\n", "Exception");
  }

  private static byte[] part(String content) {
    return Docx.of().with("word/document.xml", content).bytes();
  }

  @Test
  void saysWhatOtherFilesAre() {
    reading(Docx.of().without("word/document.xml").bytes())
        .hasMessageContaining("archive without a Word document");
    reading(
            Docx.of()
                .without("word/document.xml")
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .bytes())
        .hasMessageContaining("OpenDocument");
    reading(
            new byte[] {
              (byte) 0xD0,
              (byte) 0xCF,
              0x11,
              (byte) 0xE0,
              (byte) 0xA1,
              (byte) 0xB1,
              0x1A,
              (byte) 0xE1
            })
        .hasMessageContaining(".doc");
    reading("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)).hasMessageContaining("PDF");
    reading("{\\rtf1\\ansi }".getBytes(StandardCharsets.US_ASCII))
        .hasMessageContaining("Rich Text");
    reading(part("<html/>")).hasMessageContaining("no Word document");
  }

  @Test
  void refusesMoreParagraphsThanAnyManuscriptHas() {
    String many = p(r("x")).repeat(ReadLimits.TEXT_PARAGRAPHS + 1);

    reading(Docx.of(many).bytes()).hasMessageContaining("more than 10000 paragraphs");
  }

  @Test
  void saysThatADocumentIsNoneWhereItWasToldSo() {
    assertThatThrownBy(
            () ->
                Manuscripts.read(
                    new ByteArrayInputStream("text".getBytes(StandardCharsets.UTF_8)),
                    "x.txt",
                    Optional.of(ManuscriptFormat.WORD)))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("no Word document");
  }

  @Test
  void saysThatAnArchiveIsTruncatedOrDamaged() {
    byte[] whole = Docx.of(CASE, p(r("Text."))).bytes();
    reading(Arrays.copyOf(whole, whole.length / 2)).hasMessageContaining("truncated");
    reading(Arrays.copyOf(whole, 4)).hasMessageContaining("truncated");
  }

  @Test
  void saysWhereXmlIsBroken() {
    reading(
            part(
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"))
        .hasMessageContaining("word/document.xml is not well-formed XML (line 1");
    reading(part("")).hasMessageContaining("word/document.xml");
  }

  @Test
  void loadsNoEntityAndExpandsNone(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String document =
        "<!DOCTYPE d [<!ENTITY a \"%s\"><!ENTITY x SYSTEM \"%s\">]>"
                .formatted("lol".repeat(10), secret.toUri())
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body><w:p><w:r><w:t>&a;&x;</w:t></w:r></w:p></w:body></w:document>";
    reading(part(document)).hasMessageNotContainingAny("secret", "lol");
  }

  @Test
  void stopsAtPartsThatUnpackToTooMuch() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] block = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
      zip.write("<?xml version=\"1.0\"?>".getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < 200; i++) {
        zip.write(block);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    reading(bytes.toByteArray()).hasMessageContaining("unpacks to more");
  }

  @Test
  void doesNotOpenArchivesThatAreTooLarge(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("sparse.docx");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.write(new byte[] {'P', 'K', 3, 4});
      sparse.setLength(2L << 30);
    }
    assertThatThrownBy(() -> Manuscripts.read(file, "sparse.docx"))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessage(
            "sparse.docx: is larger than 1024 MiB, which no manuscript is; take its pictures out.");
  }

  @Test
  void stopsAtTooManyEntries() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i <= ReadLimits.ARCHIVE_ENTRIES; i++) {
        zip.putNextEntry(new ZipEntry("word/" + i));
      }
    }
    reading(bytes.toByteArray()).hasMessageContaining("entries");
  }

  @Test
  void stopsAtElementsThatNestTooDeep() {
    String control = "<w:sdt><w:sdtContent>";
    reading(Docx.of(control.repeat(1000)).bytes()).hasMessageContaining("word/document.xml");
    reading(Docx.of("<w:tbl><w:tr><w:tc>".repeat(1000)).bytes())
        .hasMessageContaining("word/document.xml");
  }

  @Test
  void stopsAtParagraphsThatAreTooLong() {
    String text = r("word ".repeat(100_000));
    reading(Docx.of(p(text + text + text)).bytes()).hasMessageContaining("paragraph");
  }

  @Test
  void survivesStylesAndListsThatLeadInCircles() throws IOException {
    String styles =
        "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + Docx.style("A", "a", "<w:basedOn w:val=\"B\"/>", "")
            + Docx.style("B", "b", "<w:basedOn w:val=\"A\"/>", "")
            + "</w:styles>";
    org.assertj.core.api.Assertions.assertThat(
            Docx.of(p("A", r("Text that goes round.")))
                .with("word/styles.xml", styles)
                .read()
                .source()
                .text())
        .contains("Text that goes round.");
  }
}
