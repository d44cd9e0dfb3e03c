package io.casebound.benchmarks;

import com.google.common.collect.ImmutableList;
import io.casebound.model.Citation;
import io.casebound.model.Paragraph;
import io.casebound.model.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes every mark that looks like a citation for one, where there is no list of references. */
public final class CitationMarks {
  private static final Pattern MARK =
      Pattern.compile(
          "\\[\\s?\\d{1,3}[\\d,;–\\-\\s]{0,30}\\]"
              + "|\\(\\d{1,2}(?:[,–\\-]\\s?\\d{1,2}){0,6}\\)"
              + "|(?<=[a-z)]{2}[.,])\\s?\\d{1,2}(?:[,–\\-]\\d{1,2}){0,6}(?=\\s|$)"
              + "|\\([A-Z]\\p{L}{1,20} et al\\.?,? \\d{4}[a-z]?\\)");

  private CitationMarks() {}

  /** The paragraph with its marks; as it is where it has citations already. */
  public static Paragraph in(Paragraph paragraph) {
    return paragraph.citations().isEmpty()
        ? new Paragraph(paragraph.text(), marks(paragraph.text()), paragraph.callOuts())
        : paragraph;
  }

  private static ImmutableList<Citation> marks(SourceText text) {
    ImmutableList.Builder<Citation> citations = ImmutableList.builder();
    Matcher mark = MARK.matcher(text);
    while (mark.find()) {
      citations.add(
          new Citation(
              mark.start(), mark.end(), text.span(mark.start(), mark.end()), ImmutableList.of()));
    }
    return citations.build();
  }
}
