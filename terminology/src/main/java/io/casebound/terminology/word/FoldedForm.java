package io.casebound.terminology.word;

/** A text as it is compared: its words folded, in American spelling, parted by single spaces. */
public final class FoldedForm {
  private FoldedForm() {}

  /** The folded form of a text; the number of its words stays as it is. */
  public static String of(String text) {
    return new Folder().fold(text);
  }
}
