package io.casebound.validation.report;

import io.casebound.model.remark.Severity;

/** How a text report stresses words: with the colours of a terminal, or not at all. */
enum Palette {
  PLAIN,
  /** SGR codes of ECMA-48, the eight basic colours. */
  ANSI;

  private static final String RESET = "\u001B[0m";

  String strong(String text) {
    return style("1", text);
  }

  String faint(String text) {
    return style("2", text);
  }

  String good(String text) {
    return style("32", text);
  }

  String bad(String text) {
    return style("31", text);
  }

  String middling(String text) {
    return style("33", text);
  }

  String mark(String text) {
    return style("1;35", text);
  }

  String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> style("1;31", text);
      case WARNING -> style("1;33", text);
      case NOTE -> style("1;36", text);
    };
  }

  private String style(String code, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001B[" + code + "m" + text + RESET;
  }
}
