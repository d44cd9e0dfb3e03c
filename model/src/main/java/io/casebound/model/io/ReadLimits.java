package io.casebound.model.io;

/** The limits that keep a hostile or broken input from taking more than its share. */
public final class ReadLimits {
  /** A manuscript's size: 64 MiB, a hundred times a long article in XML. */
  public static final long FILE_BYTES = 64L << 20;

  /** How deep XML elements may nest; the deepest article known to us stays below 40. */
  public static final int XML_DEPTH = 512;

  /** Length of one article in XML, characters: thirty times a long one. */
  public static final int XML_CHARS = 16 << 20;

  /** Elements of one XML document; the longest article known to us has some 100,000. */
  public static final int XML_ELEMENTS = 250_000;

  /** Attributes of one XML element. */
  public static final int XML_ATTRIBUTES = 256;

  /** Length of one attribute's value, characters. */
  public static final int XML_ATTRIBUTE_CHARS = 1 << 20;

  /** How often entities may be expanded in one document, and how deep. */
  public static final int XML_ENTITIES = 10_000;

  public static final int XML_ENTITY_DEPTH = 8;

  /**
   * The size of an archive that holds a manuscript, its pictures included: 1 GiB. Only its texts
   * are unpacked.
   */
  public static final long ARCHIVE_BYTES = 1L << 30;

  /** Entries of one archive; a manuscript with its pictures has some dozens. */
  public static final int ARCHIVE_ENTRIES = 10_000;

  /** What all entries that are read of one archive may unpack to: 64 MiB. */
  public static final long ARCHIVE_UNPACKED_BYTES = 64L << 20;

  /** How many times its packed size an entry may unpack to, once it is larger than 4 MiB. */
  public static final int ARCHIVE_RATIO = 100;

  /** Elements of one part of an office document, where every run of letters takes several. */
  public static final int OFFICE_ELEMENTS = 2_000_000;

  /** Length of one paragraph, characters. */
  public static final int PARAGRAPH_CHARS = 1 << 20;

  /** Length of a manuscript in plain text or Markdown: twenty times a long article, characters. */
  public static final int TEXT_CHARS = 2 << 20;

  /** Lines of such a manuscript; a long article has some 2,000. */
  public static final int TEXT_LINES = 100_000;

  /**
   * Paragraphs, headings and the like of such a manuscript, and of one story of a Word document
   * (its body, a cell, a note); a long article has some 500.
   */
  public static final int TEXT_PARAGRAPHS = 10_000;

  /** How deep sections may nest. */
  public static final int SECTION_DEPTH = 64;

  /** A vocabulary's size, unpacked: 4 GiB, several times the largest known to us. */
  public static final long VOCABULARY_BYTES = 4L << 30;

  /** How many times its size a packed vocabulary may unpack to; text unpacks to ten times. */
  public static final int VOCABULARY_RATIO = 100;

  /** Length of one line of a vocabulary: 1 MiB; longer ones are left out. */
  public static final int VOCABULARY_LINE_BYTES = 1 << 20;

  /** Files in the folder or the archive of a vocabulary; a release of SNOMED CT has some 200. */
  public static final int VOCABULARY_FILES = 10_000;

  /** What an entity of a large document may stand for, characters: an address. */
  public static final int XML_ENTITY_CHARS = 1_000;

  /** Characters of a citation style; the longest of the CSL repository has 250,000. */
  public static final int STYLE_CHARS = 1 << 20;

  /**
   * Parts, and characters of their fixed texts, that a citation style prints for one reference,
   * with its macros put in; the largest of the CSL repository has 4,000.
   */
  public static final int STYLE_PARTS = 100_000;

  private ReadLimits() {}
}
