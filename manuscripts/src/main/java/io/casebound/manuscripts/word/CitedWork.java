package io.casebound.manuscripts.word;

/**
 * A work as a citation names it.
 *
 * @param key what tells it from other works: an address in a library, an identifier
 * @param form what {@code record} is written in
 * @param record the work itself as the document holds it; empty where it holds only the key
 */
record CitedWork(String key, Form form, String record) {
  /** What records are written in. */
  enum Form {
    /** CSL-JSON, an array with one item. */
    CSL_JSON,
    /** The XML that EndNote exports, with one record. */
    ENDNOTE_XML,
    /** An entry of the document's list of sources, found by the key. */
    WORD_SOURCE
  }
}
