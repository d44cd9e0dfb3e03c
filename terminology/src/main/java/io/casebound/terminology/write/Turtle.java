package io.casebound.terminology.write;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The statements about one subject in Turtle (W3C, RDF 1.1 Turtle). */
final class Turtle {
  /** RDF 1.1 Turtle, production 144s (LANGTAG). */
  private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]+(-[a-zA-Z0-9]+)*");

  /** Production 18 (IRIREF): what may not stand in an IRI, besides controls and space. */
  private static final String NOT_IN_IRIS = "<>\"{}|^`\\";

  private final String subject;
  private final List<String> statements = new ArrayList<>();

  Turtle(String subject) {
    this.subject = iri(subject);
  }

  void add(String predicate, String object) {
    statements.add(predicate + " " + object);
  }

  /** All statements, an empty line before them. */
  String statements() {
    return "\n" + subject + " " + String.join(" ;\n    ", statements) + " .\n";
  }

  /** An IRI in angle brackets; what may not stand there is written in percent. */
  static String iri(String iri) {
    StringBuilder written = new StringBuilder("<");
    iri.codePoints()
        .forEach(
            c -> {
              if (c <= ' ' || NOT_IN_IRIS.indexOf(c) >= 0) {
                percent(c, written);
              } else {
                written.appendCodePoint(c);
              }
            });
    return written.append('>').toString();
  }

  private static void percent(int c, StringBuilder written) {
    for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      written.append(String.format(Locale.ROOT, "%%%02X", b));
    }
  }

  /** A text with its language, where that is one. */
  static String text(String text, String language) {
    String quoted =
        text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\r", "\\r")
            .replace("\t", "\\t");
    return '"' + quoted + '"' + (LANGUAGE.matcher(language).matches() ? "@" + language : "");
  }
}
