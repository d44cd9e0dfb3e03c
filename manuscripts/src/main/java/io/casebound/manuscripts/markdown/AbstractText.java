package io.casebound.manuscripts.markdown;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.prose.Emphasis;
import io.casebound.manuscripts.prose.LineJoiner;
import io.casebound.manuscripts.prose.MarkedText;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The paragraphs of an abstract that stands in the front matter. */
final class AbstractText {
  private static final Pattern LINE_END = Pattern.compile("\\n");
  private static final Pattern PARAGRAPH_END = Pattern.compile("\\n[ \\t]{0,99}\\n");

  private AbstractText() {}

  static ImmutableList<MarkedText> paragraphs(SourceText text, Source source) {
    LineJoiner joiner = LineJoiner.of(source);
    ImmutableList.Builder<MarkedText> paragraphs = ImmutableList.builder();
    for (SourceText paragraph : split(text, PARAGRAPH_END)) {
      SourceText bare = Emphasis.strip(joiner.join(split(paragraph, LINE_END)));
      if (bare.length() > 0) {
        paragraphs.add(MarkedText.of(bare));
      }
    }
    return paragraphs.build();
  }

  private static List<SourceText> split(SourceText text, Pattern separator) {
    List<SourceText> parts = new ArrayList<>();
    Matcher end = separator.matcher(text);
    int from = 0;
    while (end.find()) {
      parts.add(text.slice(from, end.start()));
      from = end.end();
    }
    parts.add(text.slice(from, text.length()));
    return parts;
  }
}
