package io.casebound.manuscripts.prose;

import com.google.common.collect.ImmutableList;
import io.casebound.model.CallOut;
import io.casebound.model.FloatKind;
import io.casebound.model.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where running text calls figures and tables. */
public final class CallOuts {
  // "Figure. 1" calls a figure; "mitotic figures. P53 was …" does not.
  private static final String STOP = "(?:\\.(?=[\\s\u00a0]{0,3}\\d))?";
  private static final Pattern KIND =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(supp(?:l|lementary|lemental)?\\.?\\s{1,3})?(?:(figs?(?!\\p{L})\\.?|figures?"
              + STOP
              + ")|(tabs?(?!\\p{L})\\.?|tables?"
              + STOP
              + "))[\\s\u00a0]{0,3}"
              + "(?:no\\.?[\\s\u00a0]|#)?(?=[\\p{Lu}\\d])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private CallOuts() {}

  /** The call-outs in a paragraph, in order. */
  public static ImmutableList<CallOut> in(SourceText text) {
    ImmutableList.Builder<CallOut> found = ImmutableList.builder();
    Matcher kind = KIND.matcher(text);
    int from = 0;
    while (from <= text.length() && kind.find(from)) {
      from = kind.end();
      FloatLabels labels = FloatLabels.read(text, kind.end(), kind.group(1) != null);
      if (!labels.isEmpty()) {
        found.add(callOut(text, kind, labels));
        from = labels.end();
      }
    }
    return found.build();
  }

  private static CallOut callOut(SourceText text, Matcher kind, FloatLabels labels) {
    return new CallOut(
        kind.start(),
        labels.end(),
        text.span(kind.start(), labels.end()),
        kind.group(2) != null ? FloatKind.FIGURE : FloatKind.TABLE,
        labels.labels());
  }
}
