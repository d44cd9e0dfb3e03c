package io.casebound.model;

/** What an article is to the article around it. */
public enum SubArticleKind {
  TRANSLATION,
  /** An answer, by the authors or to them. */
  RESPONSE,
  /** A letter or report by those who reviewed it. */
  REVIEW,
  OTHER
}
