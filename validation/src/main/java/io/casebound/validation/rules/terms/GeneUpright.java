package io.casebound.validation.rules.terms;

import static io.casebound.model.remark.Severity.NOTE;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.SourceSpan;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The symbols of genes are set in italics. Said once, where a manuscript does so elsewhere: one
 * that does so nowhere follows its journal. Only JATS and Markdown show what is in italics.
 */
@RuleInfo(
    id = "GENE-UPRIGHT",
    severity = NOTE,
    tags = {"terms", "genetics"},
    summary = "The gene {symbol} is not in italics, unlike {other} at {place}")
final class GeneUpright implements Rule<ReviewContext> {
  private static final ImmutableSet<ManuscriptFormat> SHOWN =
      ImmutableSet.of(ManuscriptFormat.JATS, ManuscriptFormat.MARKDOWN);

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    if (!SHOWN.contains(review.manuscript().format())) {
      return;
    }
    Words words = Words.of(review);
    String source = review.manuscript().source().text();
    List<Integer> upright = new ArrayList<>();
    List<Integer> italic = new ArrayList<>();
    GeneSymbols.genes(GeneSymbols.inSmallLetters(), words)
        .filter(place -> !words.printed(place).equals(words.word(place)))
        .forEach(place -> (isItalic(words.span(place), source) ? italic : upright).add(place));
    if (!upright.isEmpty() && !italic.isEmpty()) {
      int first = upright.get(0);
      int other = italic.get(0);
      remarks
          .at(words.span(first))
          .with("symbol", words.printed(first))
          .with("other", words.printed(other))
          .with("place", words.span(other).inWords())
          .fix(Fix.advice("Set the symbols of genes in italics throughout."))
          .say();
    }
  }

  /** Whether the last tag before it opens italics, or a star or stroke stands right before it. */
  private static boolean isItalic(SourceSpan span, String source) {
    int before = span.start() - 1;
    if (before >= 0 && "*_".indexOf(source.charAt(before)) >= 0) {
      return true;
    }
    int tag = source.lastIndexOf('<', Math.max(before, 0));
    return tag >= 0 && (source.startsWith("<italic", tag) || source.startsWith("<i>", tag));
  }
}
