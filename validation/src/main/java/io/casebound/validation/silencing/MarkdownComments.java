package io.casebound.validation.silencing;

import io.casebound.model.Source;

/**
 * Silencings in comments of Markdown, {@code <!-- casebound silence RULE: reason -->}. One reaches
 * the paragraph that it stands in, or the next where it stands alone.
 */
final class MarkdownComments {
  private static final String OPENS = "<!--";
  private static final String CLOSES = "-->";
  private static final String NAME = "casebound";

  private MarkdownComments() {}

  static ManuscriptSilencings silencings(Source source) {
    ManuscriptSilencings.Collector found = new ManuscriptSilencings.Collector();
    String text = source.text();
    if (text.contains(OPENS) && text.contains(NAME)) {
      collect(source, found);
    }
    return found.build();
  }

  private static void collect(Source source, ManuscriptSilencings.Collector found) {
    String text = source.text();
    MarkdownParagraphs paragraphs = new MarkdownParagraphs(text);
    int start = text.indexOf(OPENS);
    while (start >= 0) {
      int end = text.indexOf(CLOSES, start);
      if (end < 0) {
        return;
      }
      String words = text.substring(start + OPENS.length(), end).strip();
      if (isOurs(words) && !paragraphs.isCode(start)) {
        MarkdownParagraphs.Range reach = paragraphs.around(start);
        found.add(
            words.substring(NAME.length()),
            new Scope(source.span(start, end + CLOSES.length()), reach.start(), reach.end()));
      }
      start = text.indexOf(OPENS, end);
    }
  }

  private static boolean isOurs(String words) {
    return words.startsWith(NAME)
        && words.length() > NAME.length()
        && Character.isWhitespace(words.charAt(NAME.length()));
  }
}
