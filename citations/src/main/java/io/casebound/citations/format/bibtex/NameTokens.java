package io.casebound.citations.format.bibtex;

import java.util.ArrayList;
import java.util.List;

/** Cuts names at commas and white space outside braces, and tells the case of their words. */
final class NameTokens {
  private NameTokens() {}

  /** The parts between commas, without those that are empty. */
  static List<RawText> atCommas(RawText name) {
    List<RawText> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i <= name.length(); i++) {
      char c = i == name.length() ? ',' : name.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (i == name.length() || (c == ',' && depth <= 0)) {
        RawText part = name.slice(from, i).strip();
        if (part.length() > 0) {
          parts.add(part);
        }
        from = i + 1;
      }
    }
    return parts;
  }

  /** The words of a part of a name; a tie separates them as a space does. */
  static List<RawText> of(RawText part) {
    List<RawText> words = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i <= part.length(); i++) {
      char c = i == part.length() ? ' ' : part.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      boolean isSpace = (Character.isWhitespace(c) || c == '~') && !isAccent(part, i);
      if (i == part.length() || (isSpace && depth <= 0)) {
        if (from < i) {
          words.add(part.slice(from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }

  /** The tilde of {@code \~n} is no tie. */
  private static boolean isAccent(RawText part, int at) {
    return at > 0 && at < part.length() && part.charAt(at) == '~' && part.charAt(at - 1) == '\\';
  }

  /** The first word before {@code end} that begins in lower case, or {@code end}. */
  static int firstLowerCase(List<RawText> words, int end) {
    int i = 0;
    while (i < end && !isLowerCase(words.get(i))) {
      i++;
    }
    return i;
  }

  /** The last word before {@code end} that begins in lower case, or -1. */
  static int lastLowerCase(List<RawText> words, int end) {
    int i = end - 1;
    while (i >= 0 && !isLowerCase(words.get(i))) {
      i--;
    }
    return i;
  }

  /** By its first letter outside braces, or in an accent: {@code {\'e}} is lower case. */
  private static boolean isLowerCase(RawText word) {
    int depth = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '{') {
        depth++;
        if (i + 1 < word.length() && word.charAt(i + 1) == '\\') {
          return isLowerCaseCommand(word, i + 2);
        }
      } else if (c == '}') {
        depth--;
      } else if (depth == 0 && c == '\\') {
        return isLowerCaseCommand(word, i + 1);
      } else if (depth == 0 && Character.isLetter(c)) {
        return Character.isLowerCase(c);
      }
    }
    return false;
  }

  private static boolean isLowerCaseCommand(RawText word, int start) {
    int end = start;
    while (end < word.length() && Character.isLetter(word.charAt(end))) {
      end++;
    }
    String name = word.value(start, end);
    if (LatexTables.isSymbol(name)) {
      return Character.isLowerCase(LatexTables.symbol(name).charAt(0));
    }
    for (int i = end; i < word.length(); i++) {
      if (Character.isLetter(word.charAt(i))) {
        return Character.isLowerCase(word.charAt(i));
      }
    }
    return false;
  }
}
