package io.casebound.citations.csl;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/** Turns the HTML that the processor prints into Markdown (CommonMark). */
final class MarkdownText {
  private static final Pattern PART =
      Pattern.compile("<(/?)([a-z0-9]{1,10})([^<>]{0,500})>|&(#?\\w{1,10});|([\\\\`*_\\[\\]<>])");
  private static final Pattern ADDRESS = Pattern.compile("href=\"([^\"]{0,500})\"");

  private static final String SPECIAL = "\\`*_[]<>";

  private MarkdownText() {}

  static String ofHtml(String html) {
    Matcher part = PART.matcher(html);
    StringBuilder text = new StringBuilder();
    Deque<String> open = new ArrayDeque<>();
    while (part.find()) {
      part.appendReplacement(text, Matcher.quoteReplacement(written(part, open)));
    }
    return part.appendTail(text).toString().strip();
  }

  private static String written(Matcher part, Deque<String> open) {
    if (part.group(5) != null) {
      return "\\" + part.group(5);
    }
    if (part.group(4) != null) {
      return character(part.group(4));
    }
    if (!part.group(1).isEmpty()) {
      return open.isEmpty() ? "" : open.pop();
    }
    return opened(part.group(2), part.group(3), open);
  }

  private static String opened(String element, String attributes, Deque<String> open) {
    Matcher address = ADDRESS.matcher(attributes);
    if (element.equals("a") && address.find()) {
      open.push("](" + address.group(1) + ")");
      return "[";
    }
    String mark = mark(element, attributes);
    open.push(mark.startsWith("<") ? "</" + mark.substring(1) : mark);
    return mark;
  }

  private static String mark(String element, String attributes) {
    if (element.equals("i") || element.equals("em") || attributes.contains("italic")) {
      return "*";
    }
    if (element.equals("b") || element.equals("strong") || attributes.contains("bold")) {
      return "**";
    }
    if (element.equals("sup") || attributes.contains("super")) {
      return "<sup>";
    }
    return element.equals("sub") || attributes.contains(": sub") ? "<sub>" : "";
  }

  private static String character(String entity) {
    String character = StringEscapeUtils.unescapeHtml4("&" + entity + ";");
    return character.length() == 1 && SPECIAL.indexOf(character) >= 0
        ? "\\" + character
        : character;
  }
}
