package io.casebound.validation.report;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.casebound.model.Source;
import io.casebound.model.SourceSpan;
import io.casebound.model.remark.Remark;
import java.util.Locale;

/** A remark as a person reads it: where, the line itself, what is wrong, how to mend it. */
final class RemarkText {
  private static final String INDENT = "  ";
  private static final String MEND = "→ ";

  private static final CharMatcher ENDED = CharMatcher.anyOf(".!?…");

  private final SourceExcerpt excerpt;
  private final Palette palette;

  RemarkText(Source source, Palette palette) {
    this.excerpt = new SourceExcerpt(source, TextReport.WIDTH, palette);
    this.palette = palette;
  }

  /**
   * The lines to print, an empty one at the end.
   *
   * @param withWords whether the words that it is about are shown, which those before may have done
   */
  ImmutableList<String> lines(Remark remark, boolean withWords) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    String severity = remark.severity().name().toLowerCase(Locale.ROOT);
    lines.add(
        palette.strong(DisplayLine.clean(remark.span().toString()) + ": ")
            + palette.severity(remark.severity(), severity)
            + " "
            + remark.rule());
    if (withWords && !isAboutTheWhole(remark.span())) {
      lines.addAll(excerpt.of(remark.span()));
    }
    int width = TextReport.WIDTH - INDENT.length();
    for (String line : Paragraphs.wrap(sentence(remark.message()), width)) {
      lines.add(INDENT + line);
    }
    remark.fix().ifPresent(fix -> addAdvice(lines, fix.advice(), width - MEND.length()));
    return lines.add("").build();
  }

  private void addAdvice(ImmutableList.Builder<String> lines, String advice, int width) {
    String mark = MEND;
    for (String line : Paragraphs.wrap(advice, width)) {
      lines.add(INDENT + palette.good(mark) + line);
      mark = " ".repeat(MEND.length());
    }
  }

  // The summaries of rules are written without a full stop.
  private static String sentence(String message) {
    return ENDED.indexIn(message, Math.max(0, message.length() - 1)) >= 0 ? message : message + ".";
  }

  private static boolean isAboutTheWhole(SourceSpan span) {
    return span.end() == 0;
  }
}
