package io.casebound.benchmarks.worst;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Input that is made to break a reader; each must be refused. */
enum WorstInput {
  ENTITY_BOMB("bomb.xml", "nine levels of ten entities, a billion letters") {
    @Override
    String text() {
      return bomb() + article("<p>&e9;</p>");
    }
  },
  ENTITY_BOMB_IN_ATTRIBUTE("attribute.xml", "the same in an attribute") {
    @Override
    String text() {
      return bomb() + article("<p id='&e9;'>a</p>");
    }
  },
  NESTED_SECTIONS("sections.xml", "100,000 nested sections") {
    @Override
    String text() {
      return article("<sec>".repeat(100_000) + "</sec>".repeat(100_000));
    }
  },
  DEEP_SECTIONS("deep.xml", "400 nested sections, as deep as XML may nest") {
    @Override
    String text() {
      return article("<sec>".repeat(400) + "<p>a</p>" + "</sec>".repeat(400));
    }
  },
  INVALID_UTF8("utf8.xml", "a million letters and a byte that is not UTF-8") {
    @Override
    byte[] bytes() {
      byte[] head =
          ("<?xml version='1.0'?><article><body><p>" + "a".repeat(1_000_000))
              .getBytes(StandardCharsets.UTF_8);
      return Bytes.concat(
          head, new byte[] {(byte) 0xFF}, "</p></body></article>".getBytes(StandardCharsets.UTF_8));
    }

    @Override
    String text() {
      return "";
    }
  },
  LONG_PARAGRAPH("paragraph.xml", "a paragraph of 10 million letters in XML") {
    @Override
    String text() {
      return article("<p>" + "word ".repeat(2_000_000) + "</p>");
    }
  },
  LONG_PARAGRAPH_OF_TEXT("paragraph.txt", "a paragraph of 1.5 million letters in plain text") {
    @Override
    String text() {
      return "A case\n\nCase report\n\n" + "word ".repeat(300_000);
    }
  },
  MANY_LINES("lines.md", "a paragraph of 2 million letters in lines of Markdown") {
    @Override
    String text() {
      return "# A case\n\n## Case report\n\n" + "some words of a case\n".repeat(99_000);
    }
  },
  MANY_HEADINGS("headings.txt", "100,000 headings in plain text") {
    @Override
    String text() {
      return "A case\n\n" + "Case report\n\n".repeat(100_000);
    }
  },
  MANY_ELEMENTS("elements.xml", "3 million elements") {
    @Override
    String text() {
      return article("<p>" + "<b/>".repeat(3_000_000) + "</p>");
    }
  },
  TRUNCATED("truncated.xml", "200,000 paragraphs, and the end is missing") {
    @Override
    String text() {
      return "<article><body>" + "<p>a</p>".repeat(200_000) + "<p";
    }
  },
  TOO_LARGE("large.xml", "65 MiB") {
    @Override
    String text() {
      return article("<p>" + "a".repeat(65 << 20) + "</p>");
    }
  },
  NESTED_FRONT_MATTER("nested.md", "100,000 brackets in the front matter of Markdown") {
    @Override
    String text() {
      return "---\ntitle: " + "[".repeat(100_000) + "\n---\n\n# A case\n";
    }
  },
  ZIP_BOMB("bomb.docx", "a Word document whose text unpacks to 2 GB") {
    @Override
    byte[] bytes() throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
        part(zip, "[Content_Types].xml", "<Types/>");
        part(zip, "_rels/.rels", RELATIONS);
        zip.putNextEntry(new ZipEntry("word/document.xml"));
        byte[] block = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 2 << 10; i++) {
          zip.write(block);
        }
      }
      return bytes.toByteArray();
    }

    @Override
    String text() {
      return "";
    }
  };

  private static final String RELATIONS =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
          + "<Relationship Id='a' Target='word/document.xml' Type="
          + "'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'/>"
          + "</Relationships>";

  private final String fileName;
  private final String description;

  WorstInput(String fileName, String description) {
    this.fileName = fileName;
    this.description = description;
  }

  String fileName() {
    return fileName;
  }

  /** What it is, in a few words. */
  String description() {
    return description;
  }

  abstract String text();

  byte[] bytes() throws IOException {
    return text().getBytes(StandardCharsets.UTF_8);
  }

  private static void part(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String article(String body) {
    return "<article><body>" + body + "</body></article>";
  }

  private static String bomb() {
    StringBuilder doctype = new StringBuilder("<!DOCTYPE article [<!ENTITY e0 'ha'>");
    for (int i = 1; i <= 9; i++) {
      doctype.append("<!ENTITY e" + i + " '" + ("&e" + (i - 1) + ";").repeat(10) + "'>");
    }
    return doctype.append("]>").toString();
  }
}
