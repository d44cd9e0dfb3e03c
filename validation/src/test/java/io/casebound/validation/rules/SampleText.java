package io.casebound.validation.rules;

import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import io.casebound.validation.ReviewContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A manuscript of little text, for tests of what rules find. */
public final class SampleText {
  private SampleText() {}

  /** The words of a manuscript whose case is told in one paragraph, and which has no more. */
  public static Words words(String paragraph) {
    return Words.of(review("## Case\n\n" + paragraph + "\n"));
  }

  /** A manuscript in Markdown under review. */
  public static ReviewContext review(String markdown) {
    try {
      return ReviewContext.of(
          Manuscripts.read(Source.of("sample", markdown), ManuscriptFormat.MARKDOWN));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
