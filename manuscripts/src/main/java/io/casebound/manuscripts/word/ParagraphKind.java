package io.casebound.manuscripts.word;

import com.google.common.collect.ImmutableMap;
import io.casebound.manuscripts.word.WordBlock.Look;
import java.util.Optional;

/** What a paragraph is, where its style says so. */
enum ParagraphKind {
  TITLE,
  SUBTITLE,
  AUTHORS,
  DATE,
  ABSTRACT,
  CAPTION,
  BIBLIOGRAPHY,
  /** What its style does not say. */
  PLAIN;

  /** Names of styles, those of Word, LibreOffice, Pandoc, EndNote, Citavi and of publishers. */
  private static final ImmutableMap<String, ParagraphKind> BY_STYLE =
      ImmutableMap.<String, ParagraphKind>builder()
          .put("title", TITLE)
          .put("subtitle", SUBTITLE)
          .put("author", AUTHORS)
          .put("authors", AUTHORS)
          .put("date", DATE)
          .put("abstract", ABSTRACT)
          .put("caption", CAPTION)
          .put("image caption", CAPTION)
          .put("table caption", CAPTION)
          .put("figure", CAPTION)
          .put("illustration", CAPTION)
          .put("bibliography", BIBLIOGRAPHY)
          .put("endnote bibliography", BIBLIOGRAPHY)
          .put("citavi bibliography entry", BIBLIOGRAPHY)
          .put("bibliography 1", BIBLIOGRAPHY)
          .buildOrThrow();

  static ParagraphKind of(Look look) {
    if (look.inBibliography()) {
      return BIBLIOGRAPHY;
    }
    Optional<ParagraphKind> kind =
        look.styles().stream().filter(BY_STYLE::containsKey).map(BY_STYLE::get).findFirst();
    return kind.orElse(PLAIN);
  }
}
