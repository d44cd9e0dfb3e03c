package io.casebound.manuscripts.word;

import java.util.Locale;

/** What a field is for, by its instruction (ECMA-376, Part 1, 17.16.5). */
enum FieldCode {
  /** A citation of Zotero or Mendeley: {@code ADDIN ZOTERO_ITEM CSL_CITATION {…}}. */
  CSL_CITATION,
  /** A citation of EndNote: {@code ADDIN EN.CITE <EndNote>…}, or with its data apart. */
  ENDNOTE_CITATION,
  /** A citation of Word's own: {@code CITATION Cof95 \l 1033 \m Gri01}. */
  WORD_CITATION,
  /** A reference list that was made of the citations. */
  BIBLIOGRAPHY,
  /** A list of headings, figures or tables that was made of the document. */
  CONTENTS,
  OTHER;

  /** Instructions hold whole records: what they are is said within so many characters. */
  private static final int HEAD = 200;

  static FieldCode of(String instruction) {
    String stripped = instruction.strip();
    String code = stripped.substring(0, Math.min(stripped.length(), HEAD)).toUpperCase(Locale.ROOT);
    if (code.startsWith("ADDIN")) {
      return addIn(code.substring("ADDIN".length()).strip());
    }
    int space = code.indexOf(' ');
    return switch (space < 0 ? code : code.substring(0, space)) {
      case "CITATION" -> WORD_CITATION;
      case "BIBLIOGRAPHY" -> BIBLIOGRAPHY;
      case "TOC", "INDEX" -> CONTENTS;
      default -> OTHER;
    };
  }

  private static FieldCode addIn(String code) {
    if (code.startsWith("ZOTERO_BIBL")
        || code.startsWith("EN.REFLIST")
        || code.endsWith("CSL_BIBLIOGRAPHY")) {
      return BIBLIOGRAPHY;
    }
    if (code.startsWith("EN.CITE")) {
      return ENDNOTE_CITATION;
    }
    return code.contains("CSL_CITATION") ? CSL_CITATION : OTHER;
  }

  boolean isCitation() {
    return this == CSL_CITATION || this == ENDNOTE_CITATION || this == WORD_CITATION;
  }
}
