package io.casebound.manuscripts.text;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.prose.Emphasis;
import io.casebound.manuscripts.prose.LineJoiner;
import io.casebound.manuscripts.prose.TextLine;
import io.casebound.model.SourceText;

/** Lines that belong together: a heading, a paragraph or a part of one, a caption. */
record TextBlock(ImmutableList<TextLine> lines) {
  /** The lines as one text, without marks of emphasis. */
  SourceText text(LineJoiner joiner) {
    return Emphasis.strip(joiner.join(lines.stream().map(TextLine::text).toList()));
  }

  /** The first line, without white space around it. */
  SourceText first() {
    return lines.get(0).text().strip();
  }

  /** How many characters it holds. */
  int length() {
    return lines.stream().mapToInt(line -> line.text().length()).sum();
  }

  boolean isOneLine() {
    return lines.size() == 1;
  }
}
