package io.casebound.manuscripts.prose;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts broken lines together. A hyphen at a line's end stays where the rest of the document, or the
 * shape of the words, speaks for a compound; otherwise the word becomes whole.
 */
public final class LineJoiner {
  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{N}]{0,60}+(?:[-‐‑][\\p{L}\\p{N}]{1,60}+){0,4}+");

  private final Source source;
  private final Multiset<String> words = HashMultiset.create();

  private LineJoiner(Source source) {
    this.source = source;
  }

  /** A joiner for the lines of a document, whose words it knows. */
  public static LineJoiner of(Source source) {
    LineJoiner joiner = new LineJoiner(source);
    Matcher word = WORD.matcher(source.text());
    while (word.find()) {
      joiner.words.add(fold(word.group()));
    }
    return joiner;
  }

  /** The lines as one text; what parts two of them becomes one space, or nothing in a word. */
  public SourceText join(List<SourceText> lines) {
    SourceText.Builder joined = SourceText.builder(source);
    List<SourceText> full =
        lines.stream().map(SourceText::strip).filter(line -> line.length() > 0).toList();
    for (int i = 0; i < full.size(); i++) {
      SourceText line = full.get(i);
      Seam seam = i + 1 < full.size() ? seam(line.value(), full.get(i + 1).value()) : Seam.NONE;
      joined.append(seam == Seam.WHOLE_WORD ? line.slice(0, line.length() - 1) : line);
      if (seam == Seam.SPACE) {
        int start = line.span().end();
        int end = full.get(i + 1).span().start();
        joined.append(" ", start, end);
      }
    }
    return joined.build();
  }

  private enum Seam {
    SPACE,
    /** The hyphen, dash or slash stays, and the next line stands right behind it. */
    NONE,
    /** The hyphen goes. */
    WHOLE_WORD
  }

  private Seam seam(String line, String next) {
    char last = line.charAt(line.length() - 1);
    if (last == '\u00ad') {
      return Seam.WHOLE_WORD;
    }
    boolean insideWord =
        line.length() > 1
            && Character.isLetterOrDigit(line.charAt(line.length() - 2))
            && Character.isLetterOrDigit(next.charAt(0));
    if ("-‐‑".indexOf(last) >= 0) {
      return insideWord ? hyphen(line, next) : Seam.SPACE;
    }
    boolean dash = "–—/".indexOf(last) >= 0 && insideWord;
    boolean address = last == '/' && lastWord(line).contains("://");
    return dash || address ? Seam.NONE : Seam.SPACE;
  }

  private Seam hyphen(String line, String next) {
    String token = lastWord(line);
    String left = fold(lettersAtEnd(token.substring(0, token.length() - 1)));
    String right = fold(lettersAtStart(next));
    boolean lowerOnBothSides =
        Character.isLowerCase(next.charAt(0)) && left.equals(lettersAtEnd(trimmed(token)));
    int whole = words.count(left + right);
    int compound = words.count(left + "-" + right);
    if (token.contains("/") || compound > whole || (whole == 0 && !lowerOnBothSides)) {
      return Seam.NONE;
    }
    boolean twoWords = whole == 0 && words.contains(right) && words.count(left) > 0;
    return twoWords ? Seam.NONE : Seam.WHOLE_WORD;
  }

  private static String trimmed(String token) {
    return token.substring(0, token.length() - 1);
  }

  private static String lastWord(String line) {
    int from = line.length();
    while (from > 0 && line.length() - from < 200 && line.charAt(from - 1) != ' ') {
      from--;
    }
    return line.substring(from);
  }

  private static String lettersAtEnd(String text) {
    int from = text.length();
    while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from);
  }

  private static String lettersAtStart(String text) {
    int to = 0;
    while (to < text.length() && to < 60 && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    return text.substring(0, to);
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace('‐', '-').replace('‑', '-');
  }
}
