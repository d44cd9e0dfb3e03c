package io.casebound.model.reference;

/**
 * The fields of a bibliographic record that are plain text, named after the variables of CSL 1.0.2.
 */
public enum RecordField {
  TITLE("title"),
  TITLE_SHORT("title-short"),
  /** The title in the language in which the work first came out. */
  ORIGINAL_TITLE("original-title"),
  /** The title in the language of the list, where {@link #TITLE} is in another; not in CSL. */
  TRANSLATED_TITLE("translated-title"),
  /** The journal, or the book that holds a chapter; as printed, in full or abbreviated. */
  CONTAINER_TITLE("container-title"),
  /** The journal's abbreviated title, where the source gives both. */
  CONTAINER_TITLE_SHORT("container-title-short"),
  /** The series. */
  COLLECTION_TITLE("collection-title"),
  /** The number in the series. */
  COLLECTION_NUMBER("collection-number"),
  /** The title of the volume, where the work has several. */
  VOLUME_TITLE("volume-title"),
  PART_NUMBER("part-number"),
  PART_TITLE("part-title"),
  EDITION("edition"),
  VERSION("version"),
  PUBLISHER("publisher"),
  PUBLISHER_PLACE("publisher-place"),
  /** The year, four digits; two of them with a dash where it ran from one into another. */
  YEAR("issued"),
  /**
   * Month, season and day of publication as printed, without the year; the whole date where it
   * names no year.
   */
  MONTH_DAY("issued"),
  /** When the work first came out, as printed. */
  ORIGINAL_DATE("original-date"),
  ORIGINAL_PUBLISHER("original-publisher"),
  ORIGINAL_PUBLISHER_PLACE("original-publisher-place"),
  SUBMITTED("submitted"),
  AVAILABLE("available-date"),
  VOLUME("volume"),
  ISSUE("issue"),
  SUPPLEMENT("supplement"),
  /** Pages as printed: {@code 859-872}, {@code 428–37}, {@code vii320-vii325}. */
  PAGE("page"),
  /** The number of an article that has no pages ({@code e12345}), of a report or a patent. */
  ARTICLE_NUMBER("number"),
  NUMBER_OF_PAGES("number-of-pages"),
  NUMBER_OF_VOLUMES("number-of-volumes"),
  CHAPTER_NUMBER("chapter-number"),
  SECTION("section"),
  /** The conference. */
  EVENT_TITLE("event-title"),
  EVENT_PLACE("event-place"),
  EVENT_DATE("event-date"),
  /** What the type does not say: {@code Ph.D. thesis}, {@code review}. */
  GENRE("genre"),
  /** What it is kept on: {@code CD-ROM}, {@code Internet}. */
  MEDIUM("medium"),
  /** {@code in press}, {@code Epub ahead of print}. */
  STATUS("status"),
  /** Bare, without resolver or prefix: {@code 10.1000/182}. */
  DOI("DOI"),
  PMID("PMID"),
  PMCID("PMCID"),
  /** One, or several with a comma and a space between them. */
  ISBN("ISBN"),
  /** One, or several with a comma and a space between them. */
  ISSN("ISSN"),
  URL("URL"),
  /** When a web page was seen, as printed. */
  ACCESSED("accessed"),
  ARCHIVE("archive"),
  ARCHIVE_COLLECTION("archive_collection"),
  ARCHIVE_LOCATION("archive_location"),
  ARCHIVE_PLACE("archive-place"),
  CALL_NUMBER("call-number"),
  /** The database in which the record was found. */
  SOURCE("source"),
  AUTHORITY("authority"),
  JURISDICTION("jurisdiction"),
  DIVISION("division"),
  DIMENSIONS("dimensions"),
  SCALE("scale"),
  LICENSE("license"),
  REFERENCES("references"),
  REVIEWED_TITLE("reviewed-title"),
  REVIEWED_GENRE("reviewed-genre"),
  PRINTING_NUMBER("printing-number"),
  LANGUAGE("language"),
  ABSTRACT("abstract"),
  /** The key words, with a comma and a space between them. */
  KEYWORD("keyword"),
  /** Remarks of whoever keeps the record. */
  ANNOTE("annote"),
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
