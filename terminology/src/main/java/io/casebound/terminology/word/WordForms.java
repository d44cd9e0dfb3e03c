package io.casebound.terminology.word;

import com.google.common.collect.ImmutableList;

/** The forms in which a word may stand in a vocabulary: its own, and its possible singulars. */
public final class WordForms {
  private WordForms() {}

  /**
   * The forms of a word.
   *
   * @param folded the word as {@link FoldedForm} gives it
   * @return the word itself first; not all singulars are words
   */
  public static ImmutableList<String> of(String folded) {
    ImmutableList.Builder<String> forms = ImmutableList.builder();
    forms.add(folded);
    if (!folded.isEmpty()) {
      for (Inflections.Ending ending : Inflections.bundled().endings(folded)) {
        if (ending.fits(folded)) {
          if (ending.stays()) {
            break;
          }
          forms.add(ending.applyTo(folded));
        }
      }
    }
    return forms.build();
  }
}
