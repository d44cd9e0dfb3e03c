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
    return builder(terminology).build();
  }

  /** A recogniser that keeps those mentions. */
  public static Recogniser of(Terminology terminology, Matching matching) {
    return builder(terminology).matching(matching).build();
  }

  /** A recogniser to be set up. */
  public static Builder builder(Terminology terminology) {
    return new Builder(terminology);
  }

  /** Sets up a {@link Recogniser}. */
  public static final class Builder {
    private final Terminology terminology;
    private Matching matching = Matching.LONGEST;
    private Wording wording = Wording.VARIED;
    private Scope scope = Scope.everything();

    private Builder(Terminology terminology) {
      this.terminology = terminology;
    }

    /** Which of several mentions that overlap are kept; otherwise the longest. */
    public Builder matching(Matching kept) {
      matching = kept;
      return this;
    }

    /** In which words names are found; otherwise in whatever words. */
    public Builder wording(Wording found) {
      wording = found;
      return this;
    }

    /** Which concepts are looked for; otherwise all. */
    public Builder scope(Scope concepts) {
      scope = concepts;
      return this;
    }

    public Recogniser build() {
      return new Recogniser(new NamedTerms(terminology, wording, scope), matching);
    }
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
