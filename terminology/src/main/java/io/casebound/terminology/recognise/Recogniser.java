package io.casebound.terminology.recognise;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceText;
import io.casebound.terminology.Terminology;

/** Finds the concepts of a terminology in texts. Immutable; one may serve many threads. */
public final class Recogniser {
  private final NamedTerms terms;
  private final Matching matching;

  private Recogniser(NamedTerms terms, Matching matching) {
    this.terms = terms;
    this.matching = matching;
  }

  /** A recogniser of the longest mentions. */
  public static Recogniser of(Terminology terminology) {
    return of(terminology, Matching.LONGEST);
  }

  /** A recogniser that keeps those mentions, in whatever words. */
  public static Recogniser of(Terminology terminology, Matching matching) {
    return of(terminology, matching, Wording.VARIED);
  }

  /** A recogniser that keeps those mentions and finds names in those words. */
  public static Recogniser of(Terminology terminology, Matching matching, Wording wording) {
    return new Recogniser(NamedTerms.of(terminology, wording), matching);
  }

  /** The mentions in one text, in order. */
  public ImmutableList<Mention> mentions(SourceText text) {
    return recognise(text).mentions();
  }

  /** What one text, taken by itself, mentions and abbreviates. */
  public Recognition recognise(SourceText text) {
    return recognise(ImmutableList.of(text)).get(0);
  }

  /**
   * What the texts of one document mention, in their order: an abbreviation that one of them
   * defines holds in those after it, and an ambiguous name is recognised where any of them names
   * its concept otherwise. One result for each text.
   */
  public ImmutableList<Recognition> recognise(Iterable<SourceText> texts) {
    return new DocumentRecognition(terms, matching, ImmutableList.copyOf(texts)).results();
  }
}
