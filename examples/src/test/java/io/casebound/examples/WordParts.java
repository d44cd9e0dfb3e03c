package io.casebound.examples;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The parts of the Word document that are the same whatever it says. */
final class WordParts {
  /** Where in the document each resource goes. */
  static final ImmutableMap<String, String> NAMES =
      ImmutableMap.of(
          "content-types.xml", "[Content_Types].xml",
          "package.rels", "_rels/.rels",
          "document.rels", "word/_rels/document.xml.rels",
          "styles.xml", "word/styles.xml",
          "comments.xml", "word/comments.xml");

  static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
      """;

  static final String FOOT =
      """
      <w:sectPr><w:pgSz w:w="12240" w:h="15840"/>\
      <w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" \
      w:footer="720" w:gutter="0"/></w:sectPr></w:body></w:document>
      """;

  private WordParts() {}

  /** Where the part of that name stands in the package. */
  static String path(String name) {
    return requireNonNull(NAMES.get(name), name);
  }

  static String resource(String name) throws IOException {
    try (InputStream bytes = WordParts.class.getResourceAsStream("word/" + name)) {
      if (bytes == null) {
        throw new IllegalStateException("there is no " + name);
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
