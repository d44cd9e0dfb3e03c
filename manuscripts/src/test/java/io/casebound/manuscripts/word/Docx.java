package io.casebound.manuscripts.word;

import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.Manuscript;
import io.casebound.model.Paragraph;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes Word documents, part by part. */
final class Docx {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

  private static final String NAMESPACES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();

  private Docx() {}

  /** A document with that body. */
  static Docx of(String... body) {
    Docx docx = new Docx();
    docx.parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
    docx.parts.put("_rels/.rels", relations(relation("officeDocument", "word/document.xml")));
    docx.parts.put(
        "word/document.xml", root("document", "<w:body>" + String.join("", body) + "</w:body>"));
    return docx.related("styles", "styles.xml", root("styles", STYLES));
  }

  private static String root(String name, String content) {
    return HEAD + "<w:" + name + NAMESPACES + ">" + content + "</w:" + name + ">";
  }

  private static String relations(String all) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + all
        + "</Relationships>";
  }

  private static String relation(String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>"
        .formatted(type, RELATION + type, target);
  }

  /** Adds a part that the document refers to. */
  Docx related(String type, String target, String content) {
    relations.append(relation(type, target));
    parts.put(target.startsWith("../") ? target.substring(3) : "word/" + target, content);
    return this;
  }

  Docx footnotes(String... notes) {
    return related("footnotes", "footnotes.xml", root("footnotes", String.join("", notes)));
  }

  Docx endnotes(String... notes) {
    return related("endnotes", "endnotes.xml", root("endnotes", String.join("", notes)));
  }

  Docx numbering(String content) {
    return related("numbering", "numbering.xml", root("numbering", content));
  }

  Docx with(String part, String content) {
    parts.put(part, content);
    return this;
  }

  Docx without(String part) {
    parts.remove(part);
    return this;
  }

  byte[] bytes() {
    parts.put("word/_rels/document.xml.rels", relations(relations.toString()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  Manuscript read() {
    try {
      return Manuscripts.read(new ByteArrayInputStream(bytes()), "case.docx", Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The paragraphs of the only section of the body. */
  List<String> paragraphs() {
    return read().body().stream().flatMap(s -> s.paragraphs()).map(p -> p.text().value()).toList();
  }

  /** The first paragraph of the body. */
  Paragraph paragraph() {
    return read().body().get(0).paragraphs().findFirst().orElseThrow();
  }

  // ---- pieces of documents -----------------------------------------------------------------

  /** A heading, after which paragraphs are running text. */
  static final String CASE = p("Heading1", r("Case Presentation"));

  static String p(String style, String content) {
    return "<w:p w14:paraId=\"3A5F0001\"><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>"
        .formatted(style, content);
  }

  static String p(String content) {
    return "<w:p>" + content + "</w:p>";
  }

  static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  static String r(String format, String text) {
    return "<w:r><w:rPr>%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>"
        .formatted(format, text);
  }

  static String field(String instruction, String result) {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
        + instruction(instruction)
        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        + result
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  }

  /** An instruction in two runs, as it is where letters of it look different. */
  static String instruction(String instruction) {
    int middle = instruction.length() / 2;
    return instructionRun(instruction.substring(0, middle))
        + instructionRun(instruction.substring(middle));
  }

  private static String instructionRun(String text) {
    return "<w:r><w:instrText xml:space=\"preserve\">" + escape(text) + "</w:instrText></w:r>";
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static final String STYLES =
      style("Normal", "Normal", "", " w:default=\"1\"")
          + style("Heading1", "heading 1", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>", "")
          + style("Heading2", "heading 2", "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>", "")
          + style("Title", "Title", "", "")
          + style("Subtitle", "Subtitle", "", "")
          + style("Caption", "caption", "", "")
          + style("ListParagraph", "List Paragraph", "", "")
          + "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\">"
          + "<w:name w:val=\"footnote reference\"/>"
          + "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>";

  static String style(String id, String name, String content, String attributes) {
    return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"%s><w:name w:val=\"%s\"/>%s</w:style>"
        .formatted(id, attributes, name, content);
  }
}
