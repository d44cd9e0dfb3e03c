package io.casebound.terminology.word;

/** Folds texts to {@link FoldedForm}, one after the other; not for several threads. */
public final class Folder {
  private final StringBuilder form = new StringBuilder();
  private final Spellings spellings = Spellings.bundled();
  private final Tokenizer tokenizer =
      new Tokenizer(
          word -> {
            form.append(form.isEmpty() ? "" : " ").append(spellings.american(word.toString()));
            return WordIds.UNKNOWN;
          },
          false);

  /** The folded form of a text. */
  public String fold(String text) {
    form.setLength(0);
    tokenizer.read(text);
    return form.toString();
  }
}
