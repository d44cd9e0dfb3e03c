package io.casebound.validation.report;

import io.casebound.model.Source;

/**
 * The lines of a source as they are shown; the last one is kept, for many articles are one line.
 */
final class SourceLines {
  private final Source source;
  private final boolean xml;
  private int number;
  private DisplayLine raw = DisplayLine.of("");
  private DisplayLine words = raw;

  SourceLines(Source source) {
    this.source = source;
    this.xml = XmlWords.isIn(source);
  }

  /** The line as it stands. */
  DisplayLine raw(int line) {
    if (line != number) {
      number = line;
      raw = DisplayLine.of(source.line(line));
      words = xml ? XmlWords.line(source, line) : raw;
    }
    return raw;
  }

  /** The line without the tags of XML, where something is left of it between two places. */
  DisplayLine shown(int line, int start, int end) {
    DisplayLine asItStands = raw(line);
    return words.isShown(start, end) ? words : asItStands;
  }
}
