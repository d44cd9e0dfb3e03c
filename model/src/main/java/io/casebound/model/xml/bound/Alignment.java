package io.casebound.model.xml.bound;

import com.google.common.collect.ImmutableMap;
import io.casebound.model.SourceText;

/** Finds, for text that a parser made of a stretch of XML, where in it each character stands. */
final class Alignment {
  private static final String CDATA = "<![CDATA[";

  // XML 1.0, section 4.6.
  private static final ImmutableMap<String, String> PREDEFINED =
      ImmutableMap.of("amp", "&", "lt", "<", "gt", ">", "apos", "'", "quot", "\"");

  private final String xml;
  private final SourceText.Builder words;

  Alignment(String xml, SourceText.Builder words) {
    this.xml = xml;
    this.words = words;
  }

  /** Adds text that stands in the XML from {@code start} to {@code end}. */
  void add(String text, int start, int end) {
    int at = xml.startsWith(CDATA, start) ? start + CDATA.length() : start;
    int done = 0;
    while (done < text.length() && at < end) {
      int same = same(text, done, at, end);
      words.append(at, at + same);
      at += same;
      done += same;
      if (done < text.length() && at < end) {
        String read = readAs(at, end);
        if (read.isEmpty() || !text.startsWith(read, done)) {
          break;
        }
        int next = xml.charAt(at) == '&' ? xml.indexOf(';', at) + 1 : afterLineEnd(at);
        words.append(read, at, next);
        at = next;
        done += read.length();
      }
    }
    // An entity that the document declares: its words stand where it is named.
    words.append(text.substring(done), Math.min(at, end), end);
  }

  /** How many characters stand in the XML as they are in the text. */
  private int same(String text, int from, int at, int end) {
    int count = 0;
    while (from + count < text.length()
        && at + count < end
        && xml.charAt(at + count) == text.charAt(from + count)
        && xml.charAt(at + count) != '&') {
      count++;
    }
    return count;
  }

  /** What a reference or a line end that stands here is read as; empty for anything else. */
  private String readAs(int at, int end) {
    if (xml.charAt(at) == '\r') {
      return "\n";
    }
    int semicolon = xml.indexOf(';', at);
    if (xml.charAt(at) != '&' || semicolon < 0 || semicolon >= end) {
      return "";
    }
    String name = xml.substring(at + 1, semicolon);
    return name.startsWith("#") ? character(name) : PREDEFINED.getOrDefault(name, "");
  }

  private static String character(String reference) {
    try {
      int code =
          reference.startsWith("#x")
              ? Integer.parseInt(reference.substring(2), 16)
              : Integer.parseInt(reference.substring(1));
      return Character.isValidCodePoint(code) ? Character.toString(code) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }

  private int afterLineEnd(int at) {
    return at + 1 < xml.length() && xml.charAt(at + 1) == '\n' ? at + 2 : at + 1;
  }
}
