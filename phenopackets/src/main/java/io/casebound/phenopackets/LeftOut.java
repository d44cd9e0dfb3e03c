package io.casebound.phenopackets;

/**
 * A part of a case that is not, or not wholly, in its phenopacket.
 *
 * @param path where it stands in the case, in the names of case-report XML, counted from 1: {@code
 *     imaging-study[2]/agent}
 * @param text what it says, or as much of it as tells what it is
 * @param reason why it is left out
 */
public record LeftOut(String path, String text, Reason reason) {

  /** Why something is left out. */
  public enum Reason {
    /** A phenopacket has no field for it. */
    NO_PLACE("a phenopacket has no place for it"),
    /** It bears no code, or none of a system that the exporter knows. */
    NO_CODE("it has no code that a phenopacket could name"),
    /** The field there is asks for more than the case tells. */
    INCOMPLETE("a phenopacket asks for more than is told of it"),
    /** The field there is would state as exact or certain what is not. */
    NOT_EXACT("a phenopacket could only state it as exact"),
    /** It is there, but as something that is not quite the same. */
    CLOSE_ONLY("the field that it stands in means something close, and not the same");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** The reason as half a sentence. */
    public String inWords() {
      return words;
    }
  }

  /** Path, text and reason as a line. */
  @Override
  public String toString() {
    return path + ": " + text + ": " + reason.inWords();
  }
}
