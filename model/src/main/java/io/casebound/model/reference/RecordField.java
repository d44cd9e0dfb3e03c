package io.casebound.model.reference;

/**
 * The fields of a bibliographic record that are plain text, named after the variables of CSL 1.0.2.
 */
public enum RecordField {
  TITLE("title"),
  /** The journal, or the book that holds a chapter; as printed, in full or abbreviated. */
  CONTAINER_TITLE("container-title"),
  COLLECTION_TITLE("collection-title"),
  EDITION("edition"),
  PUBLISHER("publisher"),
  PUBLISHER_PLACE("publisher-place"),
  /** The year, four digits. */
  YEAR("issued"),
  /** Month, season and day of publication as printed, without the year. */
  MONTH_DAY("issued"),
  VOLUME("volume"),
  ISSUE("issue"),
  SUPPLEMENT("supplement"),
  /** Pages as printed: {@code 859-872}, {@code 428–37}, {@code vii320-vii325}. */
  PAGE("page"),
  /** The number of an article that has no pages: {@code e12345}. */
  ARTICLE_NUMBER("number"),
  /** Bare, without resolver or prefix: {@code 10.1000/182}. */
  DOI("DOI"),
  PMID("PMID"),
  PMCID("PMCID"),
  ISBN("ISBN"),
  ISSN("ISSN"),
  URL("URL"),
  /** When a web page was seen, as printed. */
  ACCESSED("accessed"),
  /** Whatever stands in the entry and belongs to no other field. */
  NOTE("note");

  private final String csl;

  RecordField(String csl) {
    this.csl = csl;
  }

  /** The variable of CSL 1.0.2 that holds the field. */
  public String csl() {
    return csl;
  }
}
