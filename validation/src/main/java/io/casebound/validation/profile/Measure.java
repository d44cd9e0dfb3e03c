package io.casebound.validation.profile;

import com.google.common.base.Ascii;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of a manuscript can be counted. A word is what stands between blanks and holds a letter or a
 * digit; headings, captions, tables and references are no part of abstract and body.
 */
public enum Measure {
  WORDS_OF_TITLE("word", "words"),
  WORDS_OF_ABSTRACT("word", "words"),
  WORDS_OF_BODY("word", "words"),
  /** Those of the abstract that have a heading. */
  SECTIONS_OF_ABSTRACT("section", "sections"),
  /** How deep sections nest in the body, 1 where none has a subsection. */
  LEVELS_OF_HEADINGS("level", "levels"),
  KEYWORDS("key word", "key words"),
  AUTHORS("author", "authors"),
  FIGURES("figure", "figures"),
  TABLES("table", "tables"),
  FIGURES_AND_TABLES("figure or table", "figures and tables"),
  REFERENCES("reference", "references"),
  /** Grants and other support that the front matter of JATS names. */
  AWARDS("award", "awards");

  private final String one;
  private final String several;

  Measure(String one, String several) {
    this.one = one;
    this.several = several;
  }

  /** A number with what is counted, {@code 250 words}. */
  public String counted(int count) {
    return count + " " + (count == 1 ? one : several);
  }

  /** The name by which profiles know it, {@code words-of-abstract}. */
  public String id() {
    return Ascii.toLowerCase(name()).replace('_', '-');
  }

  static Optional<Measure> named(String id) {
    return Stream.of(values()).filter(measure -> measure.id().equals(id)).findFirst();
  }
}
