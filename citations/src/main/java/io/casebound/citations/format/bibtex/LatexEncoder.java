package io.casebound.citations.format.bibtex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes plain text so that LaTeX prints it; characters beyond ASCII stay as they are. */
final class LatexEncoder {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\{}$&#_%~^–—“”]|--+|''|``?");

  /** Words that styles must not put in lower case: of two capitals, or a capital inside. */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}\\\\{])\\p{L}?[\\p{L}\\p{N}]{0,40}\\p{Lu}[\\p{L}\\p{N}]{0,40}");

  private LatexEncoder() {}

  static String encode(String text) {
    Matcher special = SPECIAL.matcher(text);
    StringBuilder latex = new StringBuilder();
    while (special.find()) {
      special.appendReplacement(latex, Matcher.quoteReplacement(written(special.group())));
    }
    return special.appendTail(latex).toString();
  }

  private static String written(String special) {
    return switch (special) {
      case "\\" -> "\\textbackslash{}";
      case "~" -> "\\textasciitilde{}";
      case "^" -> "\\textasciicircum{}";
      case "–" -> "--";
      case "—" -> "---";
      case "“" -> "``";
      case "”" -> "''";
      case "`" -> "\\textasciigrave{}";
      case "``" -> "\\textasciigrave{}\\textasciigrave{}";
      case "''" -> "'{}'";
      default -> special.startsWith("--") ? String.join("{}", special.split("")) : "\\" + special;
    };
  }

  /** A title, with the words in braces whose capitals must stay. */
  static String title(String text) {
    Matcher word = CAPITALS.matcher(encode(text));
    StringBuilder title = new StringBuilder();
    while (word.find()) {
      boolean isFirst = word.start() == 0;
      boolean isPlain =
          isFirst && word.group().substring(1).chars().noneMatch(Character::isUpperCase);
      word.appendReplacement(
          title, Matcher.quoteReplacement(isPlain ? word.group() : "{" + word.group() + "}"));
    }
    return word.appendTail(title).toString();
  }
}
