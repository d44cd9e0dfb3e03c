package io.casebound.citations.format.record;

import io.casebound.model.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the marks of style out of titles that are written as HTML is. */
public final class Markup {
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)(i|b|em|strong|sup|sub|sc|span|u|scp|italic|bold)(?:\\s[^<>]{0,200})?>",
          Pattern.CASE_INSENSITIVE);

  private Markup() {}

  /** The text without tags; what was raised or lowered stays so where Unicode can say it. */
  public static SourceText plain(SourceText text) {
    if (text.value().indexOf('<') < 0) {
      return text;
    }
    SourceText.Builder plain = SourceText.builder(text.source());
    Matcher tag = TAG.matcher(text);
    String script = "";
    int from = 0;
    while (tag.find()) {
      append(plain, text.slice(from, tag.start()), script);
      script = tag.group(1).isEmpty() ? tag.group(2) : "";
      from = tag.end();
    }
    append(plain, text.slice(from, text.length()), script);
    return plain.build();
  }

  private static void append(SourceText.Builder plain, SourceText text, String script) {
    if (script.equalsIgnoreCase("sup")) {
      plain.append(text.replacedBy(Scripts.raised(text.value())));
    } else if (script.equalsIgnoreCase("sub")) {
      plain.append(text.replacedBy(Scripts.lowered(text.value())));
    } else {
      plain.append(text);
    }
  }
}
