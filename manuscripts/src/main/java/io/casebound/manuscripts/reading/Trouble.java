package io.casebound.manuscripts.reading;

import io.casebound.model.SourceSpan;

/** What a reader met that its user should know of. */
public sealed interface Trouble {
  /** Where it stands. */
  SourceSpan span();

  /**
   * A file that is not UTF-8.
   *
   * @param charset the encoding that it was taken for
   */
  record OtherEncoding(SourceSpan span, String charset) implements Trouble {}

  /**
   * Text that belongs to nothing.
   *
   * @param where where it stands, and what it is not
   */
  record LooseText(SourceSpan span, String where) implements Trouble {}

  /**
   * A file of several articles.
   *
   * @param span the beginning of the second
   * @param count how many there are
   */
  record SeveralArticles(SourceSpan span, int count) implements Trouble {}

  /**
   * A heading more than one level below the heading before it.
   *
   * @param above the level of the heading before it; 1 is the outermost
   */
  record SkippedLevel(SourceSpan span, int above, int level) implements Trouble {}
}
