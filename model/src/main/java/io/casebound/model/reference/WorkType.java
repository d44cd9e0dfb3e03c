package io.casebound.model.reference;

/** The kinds of works that case reports cite, after the types of CSL 1.0.2. */
public enum WorkType {
  ARTICLE_JOURNAL("article-journal"),
  BOOK("book"),
  CHAPTER("chapter"),
  PAPER_CONFERENCE("paper-conference"),
  THESIS("thesis"),
  REPORT("report"),
  PREPRINT("article"),
  DATASET("dataset"),
  SOFTWARE("software"),
  PATENT("patent"),
  WEBPAGE("webpage"),
  PERSONAL_COMMUNICATION("personal_communication"),
  OTHER("document");

  private final String csl;

  WorkType(String csl) {
    this.csl = csl;
  }

  /** The type's name in CSL 1.0.2. */
  public String csl() {
    return csl;
  }
}
