package io.casebound.manuscripts.front;

/** What a labelled line of front matter gives. */
public enum FrontField {
  TITLE,
  AUTHORS,
  AFFILIATION,
  CORRESPONDENCE,
  KEYWORDS,
  /** How to cite the article itself. */
  CITATION,
  DATE,
  DOI,
  JOURNAL,
  OTHER
}
