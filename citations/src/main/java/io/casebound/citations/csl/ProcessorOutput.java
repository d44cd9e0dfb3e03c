package io.casebound.citations.csl;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the entries out of what the processor prints. */
final class ProcessorOutput {
  private static final Pattern HTML_ENTRY =
      Pattern.compile("^\\s*<div class=\"csl-entry\">(.*)</div>\\s*$", Pattern.DOTALL);
  private static final Pattern HTML_LABELLED =
      Pattern.compile(
          "^\\s*<div class=\"csl-left-margin\">(.*?)</div>\\s*"
              + "<div class=\"csl-right-inline\">(.*)</div>\\s*$",
          Pattern.DOTALL);
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** The other authors, with the comma or the "and" that the style puts before a last author. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?:,|;)?\\s*(?:(?:&amp;|&|\\band\\b)\\s*)?(?:\\.\\s\\.\\s\\.\\s|…\\s)?"
              + CslItem.OTHERS
              + "\\.?");

  private ProcessorOutput() {}

  /**
   * The entries.
   *
   * @param ids the items in the order in which the style sorts them
   * @param others what the style prints for the authors that are left out, for each item
   */
  static Bibliography read(
      String[] printed,
      ImmutableList<String> ids,
      OutputFormat format,
      ImmutableList<String> others) {
    ImmutableList.Builder<FormattedEntry> entries = ImmutableList.builder();
    for (int i = 0; i < printed.length; i++) {
      int index = Integer.parseInt(ids.get(i));
      String entry =
          OTHERS
              .matcher(Capitals.kept(printed[i]))
              .replaceAll(Matcher.quoteReplacement(others.get(index)));
      entries.add(entry(index, entry, i + 1, format));
    }
    return new Bibliography(entries.build());
  }

  private static FormattedEntry entry(int index, String printed, int number, OutputFormat format) {
    if (format == OutputFormat.TEXT) {
      return text(index, printed, number);
    }
    FormattedEntry html = html(index, printed);
    return format == OutputFormat.HTML
        ? html
        : new FormattedEntry(
            index, html.label().map(MarkdownText::ofHtml), MarkdownText.ofHtml(html.text()));
  }

  /** In text the number stands before the entry without so much as a space. */
  private static FormattedEntry text(int index, String printed, int number) {
    String line = onOneLine(printed);
    Matcher label = Pattern.compile("^[\\[(]?" + number + "(?:[\\])]\\.?|\\.)").matcher(line);
    return label.find()
        ? new FormattedEntry(index, Optional.of(label.group()), line.substring(label.end()).strip())
        : new FormattedEntry(index, Optional.empty(), line);
  }

  private static FormattedEntry html(int index, String printed) {
    Matcher entry = HTML_ENTRY.matcher(printed);
    String content = entry.matches() ? entry.group(1) : printed;
    Matcher labelled = HTML_LABELLED.matcher(content);
    return labelled.matches()
        ? new FormattedEntry(
            index, Optional.of(labelled.group(1).strip()), onOneLine(labelled.group(2)))
        : new FormattedEntry(index, Optional.empty(), onOneLine(content));
  }

  private static String onOneLine(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip();
  }
}
