package io.casebound.manuscripts.prose;

import io.casebound.model.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the stars and strokes off words that were set in italics or bold: {@code *Cancer*}. */
public final class Emphasis {
  private static final Pattern MARKED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}*_\\\\])(\\*{1,3}|_{1,2})(?=[^\\s*_])([^*_\\n]{1,300}+)(?<=\\S)\\1(?![\\p{L}\\p{N}*_])");

  private Emphasis() {}

  /** The text without the marks. */
  public static SourceText strip(SourceText text) {
    Matcher marked = MARKED.matcher(text);
    if (!marked.find()) {
      return text;
    }
    SourceText.Builder bare = SourceText.builder(text.source());
    int from = 0;
    do {
      bare.append(text.slice(from, marked.start()))
          .append(text.slice(marked.start(2), marked.end(2)));
      from = marked.end();
    } while (marked.find());
    return bare.append(text.slice(from, text.length())).build();
  }
}
