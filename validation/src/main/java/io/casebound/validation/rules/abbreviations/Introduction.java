package io.casebound.validation.rules.abbreviations;

import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import io.casebound.model.text.TextRange;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place where an abbreviation is introduced: {@code inflammatory myofibroblastic tumor (IMT)}.
 *
 * @param text the paragraph
 * @param shortForm the abbreviation, without the s of its plural
 * @param longForm where its long form stands
 * @param whole where both stand, brackets included
 */
record Introduction(SourceText text, String shortForm, TextRange longForm, TextRange whole) {
  SourceSpan span() {
    return text.span(whole.start(), whole.end());
  }

  /** Whether both say the same words, whatever their case, hyphens and plurals. */
  boolean meansTheSameAs(Introduction other) {
    return shortForm.equals(other.shortForm) && words().equals(other.words());
  }

  private String words() {
    return Stream.of(longForm.of(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .map(
            word ->
                word.length() > 3 && word.endsWith("s")
                    ? word.substring(0, word.length() - 1)
                    : word)
        .map(word -> word.replace("tumour", "tumor").replace("ae", "e").replace("oe", "e"))
        .collect(Collectors.joining(" "));
  }
}
