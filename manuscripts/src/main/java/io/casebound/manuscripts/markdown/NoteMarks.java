package io.casebound.manuscripts.markdown;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.prose.MarkedLink;
import io.casebound.manuscripts.prose.MarkedText;
import io.casebound.model.SourceText;
import io.casebound.model.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks of footnotes in running text, {@code [^1]}: links, and no words of it. */
final class NoteMarks {
  private static final Pattern MARK = Pattern.compile("\\[\\^([^\\]\\s]{1,60})\\](?!:)");

  private NoteMarks() {}

  /** The identifier of the note with that label. */
  static String id(String label) {
    return "note-" + label;
  }

  /** The text without the marks, which become links of no length. */
  static MarkedText take(MarkedText marked) {
    Matcher mark = MARK.matcher(marked.text());
    if (!mark.find()) {
      return marked;
    }
    SourceText.Builder text = SourceText.builder(marked.text().source());
    List<TextRange> superscripts = new ArrayList<>();
    List<MarkedLink> links = new ArrayList<>();
    int from = 0;
    do {
      append(marked.slice(from, mark.start()), text, superscripts);
      TextRange here = new TextRange(text.length(), text.length());
      links.add(
          new MarkedLink(here, MarkedLink.Kind.FOOTNOTE, ImmutableList.of(id(mark.group(1)))));
      from = mark.end();
    } while (mark.find());
    append(marked.slice(from, marked.text().length()), text, superscripts);
    return new MarkedText(
        text.build(), ImmutableList.copyOf(superscripts), ImmutableList.copyOf(links));
  }

  private static void append(MarkedText part, SourceText.Builder text, List<TextRange> ranges) {
    int start = text.length();
    part.superscripts()
        .forEach(range -> ranges.add(new TextRange(start + range.start(), start + range.end())));
    text.append(part.text());
  }
}
