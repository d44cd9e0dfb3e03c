package io.casebound.manuscripts.word;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;

/** Writes a formula in a line (ECMA-376, Part 1, 22.1): {@code a/b}, {@code x^2}. */
final class Formula {
  private static final ImmutableSet<String> NAMESPACES =
      ImmutableSet.of(
          "http://schemas.openxmlformats.org/officeDocument/2006/math",
          "http://purl.oclc.org/ooxml/officeDocument/math");

  private Formula() {}

  /** Whether the cursor is on a formula or a paragraph of formulas. */
  static boolean isFormula(XmlCursor xml) {
    return NAMESPACES.contains(xml.namespace()) && xml.localName().startsWith("oMath");
  }

  static String read(XmlCursor xml) throws IOException {
    StringBuilder line = new StringBuilder();
    append(xml, line);
    return line.toString().strip();
  }

  private static void append(XmlCursor xml, StringBuilder line) throws IOException {
    xml.children(
        word -> {
          String name = xml.localName();
          switch (name) {
            case "t" -> line.append(xml.text());
            case "chr" -> line.append(xml.val());
            case "den" -> part(xml, "/", line);
            case "sup" -> part(xml, "^", line);
            case "sub" -> part(xml, "_", line);
            case "rad" -> part(xml, "√", line);
            case "ctrlPr", "rPr", "del", "moveFrom" -> {}
            default -> append(xml, line);
          }
        });
  }

  private static void part(XmlCursor xml, String sign, StringBuilder line) throws IOException {
    int before = line.length();
    append(xml, line);
    if (line.length() > before) {
      line.insert(before, sign);
    }
  }
}
