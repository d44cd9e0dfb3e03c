package io.casebound.manuscripts.front;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a line of key words at semicolons, or where there are none at bars, dots or commas. */
final class Keywords {
  private static final ImmutableList<Pattern> SEPARATORS =
      ImmutableList.of(
          Pattern.compile(";"),
          Pattern.compile("[|•·]"),
          Pattern.compile("\\s[–—]\\s"),
          Pattern.compile(","));

  private Keywords() {}

  static ImmutableList<SourceText> split(SourceText line) {
    Pattern separator =
        SEPARATORS.stream()
            .filter(candidate -> candidate.matcher(line).find())
            .findFirst()
            .orElse(SEPARATORS.get(0));
    ImmutableList.Builder<SourceText> keywords = ImmutableList.builder();
    Matcher end = separator.matcher(line);
    int from = 0;
    while (end.find()) {
      add(line.slice(from, end.start()), keywords);
      from = end.end();
    }
    add(line.slice(from, line.length()), keywords);
    return keywords.build();
  }

  private static void add(SourceText part, ImmutableList.Builder<SourceText> keywords) {
    SourceText keyword = part.strip();
    if (keyword.length() > 0 && keyword.charAt(keyword.length() - 1) == '.') {
      keyword = keyword.slice(0, keyword.length() - 1).strip();
    }
    if (keyword.length() > 0) {
      keywords.add(keyword);
    }
  }
}
