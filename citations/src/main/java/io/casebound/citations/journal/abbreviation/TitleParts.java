package io.casebound.citations.journal.abbreviation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a title that may be in its abbreviation, as lists of words: the title proper first,
 * then what follows behind full stops (a section, a society, the title in another language).
 * Subtitles, parallel titles behind "=" and qualifiers in parentheses are no part.
 */
public final class TitleParts {
  /** Titles are cut behind so many characters; the longest known has 600. */
  private static final int LONGEST = 2_000;

  private static final Pattern BRACKETED = Pattern.compile("^\\[([^\\]]*)\\](?:\\s.*)?$");
  private static final Pattern TRANSLATION = Pattern.compile("\\s+\\[[^\\]]*\\]\\s*$");
  private static final Pattern SUBTITLE =
      Pattern.compile("\\s=\\s|\\s:\\s|\\s:|\\s/\\s|\\s?;\\s|\\s--\\s");
  private static final Pattern INNER = Pattern.compile("\\s*\\([^()]*\\)");
  private static final Pattern BREAK =
      Pattern.compile("\\.\\s+(?=[\\p{Lu}0-9\"\\[(])|\\s-\\s(?=\\p{Lu})|:\\s(?=\\p{Lu})");
  private static final Pattern SHORTENED =
      Pattern.compile(
          "(?:^|.*[\\s.])(?:\\p{Lu}|St|Dr|Univ|Inst|ed|No|Abt|Nr|Soc|J|Acad|Sci|Ser|[0-9]+)$",
          Pattern.DOTALL);
  private static final Pattern ELISION =
      Pattern.compile("(?<!\\p{L})(?:[ldnLDN]|[dansDANS]?[eua]ll|[qQ]u|[uU]n|[cC]oll)'(?=\\p{L})");
  private static final Pattern INITIALS =
      Pattern.compile("(?<!\\p{L})(\\p{Lu})\\.\\s*(?=\\p{Lu}(?!\\p{L}))");
  private static final Pattern GAP = Pattern.compile("[\\s/,;:()\\[\\]\"“”–—&+]+|--");
  private static final Pattern EDGE = Pattern.compile("^[\"'.?!<>-]+|[\"'.?!<>-]+$");
  private static final Pattern PLACE = Pattern.compile(".*(?:, \\p{Lu}\\p{L}*\\.?|[12][0-9]{3}).*");

  /** First parts of compounds that NLM writes together: "bio-medical" becomes "Biomed". */
  private static final ImmutableSet<String> JOINED =
      ImmutableSet.copyOf(
          Splitter.on(' ')
              .split(
                  "bio neuro odonto anti cardio socio oto maxillo broncho bronco psycho dermato"
                      + " gastro hepato euro mid pre spatio dermo cervico audio physio intra cranio"
                      + " laryngo photo osteo sub genito immuno micro meta non inter post nord"));

  private static final ImmutableSet<String> ARTICLES =
      ImmutableSet.of(
          "the", "a", "an", "la", "le", "les", "il", "el", "los", "las", "der", "die", "das", "gli",
          "het");

  private TitleParts() {}

  /** The parts, each with at least one word; empty where the title has no word. */
  public static ImmutableList<ImmutableList<String>> of(String title) {
    String proper = proper(title.length() > LONGEST ? title.substring(0, LONGEST) : title);
    ImmutableList.Builder<ImmutableList<String>> parts = ImmutableList.builder();
    boolean first = true;
    for (String part : split(proper)) {
      ImmutableList<String> words = words(part);
      if (!words.isEmpty()) {
        parts.add(first ? withoutArticle(words) : words);
        first = false;
      }
    }
    return parts.build();
  }

  private static ImmutableList<String> withoutArticle(ImmutableList<String> words) {
    return words.size() > 1 && ARTICLES.contains(Letters.lower(words.get(0)))
        ? words.subList(1, words.size())
        : words;
  }

  private static String proper(String title) {
    String text = title.strip().replace('’', '\'').replace('`', '\'').replace("...", " ");
    Matcher bracketed = BRACKETED.matcher(text);
    if (bracketed.matches()) {
      text = bracketed.group(1);
    }
    text = TRANSLATION.matcher(text).replaceFirst("");
    text = withoutQualifier(text);
    return INNER.matcher(first(SUBTITLE, text)).replaceAll(" ");
  }

  private static String first(Pattern separator, String text) {
    Matcher matcher = separator.matcher(text);
    return matcher.find() && matcher.start() > 0 ? text.substring(0, matcher.start()) : text;
  }

  /**
   * The text without parentheses at its end, except for the name of a body behind a title that says
   * nothing alone: "Journal (National Association for Hospital Development)".
   */
  private static String withoutQualifier(String text) {
    int open = openingOfLast(text);
    if (open < 1) {
      return text;
    }
    String head = text.substring(0, open).strip();
    String inner = INNER.matcher(text.substring(open + 1, text.length() - 1)).replaceAll("");
    boolean body =
        !head.contains(" ")
            && inner.strip().split("\\s+", -1).length > 2
            && !PLACE.matcher(inner).matches();
    return body ? head + " " + inner : withoutQualifier(head);
  }

  /** Where the parenthesis opens that closes at the end of the text; -1 where none does. */
  private static int openingOfLast(String text) {
    int depth = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      depth += text.charAt(i) == ')' ? 1 : text.charAt(i) == '(' ? -1 : 0;
      if (depth <= 0) {
        return text.endsWith(")") && depth == 0 ? i : -1;
      }
    }
    return -1;
  }

  private static ImmutableList<String> split(String text) {
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    int from = 0;
    Matcher end = BREAK.matcher(text);
    while (end.find()) {
      String part = text.substring(from, end.start());
      boolean stop = text.charAt(end.start()) == '.';
      if (!stop || !SHORTENED.matcher(part).matches() || !part.strip().contains(" ")) {
        parts.add(part);
        from = end.end();
      }
    }
    return parts.add(text.substring(from)).build();
  }

  private static ImmutableList<String> words(String part) {
    String text = ELISION.matcher(part).replaceAll(" ");
    text = INITIALS.matcher(text).replaceAll("$1");
    ImmutableList.Builder<String> words = ImmutableList.builder();
    for (String piece : Splitter.on(GAP).omitEmptyStrings().split(text)) {
      String word = EDGE.matcher(piece).replaceAll("");
      if (!word.isEmpty()) {
        addWord(word, words);
      }
    }
    return words.build();
  }

  private static void addWord(String word, ImmutableList.Builder<String> words) {
    ImmutableList<String> pieces =
        ImmutableList.copyOf(Splitter.on('-').omitEmptyStrings().split(word));
    if (pieces.size() == 2 && JOINED.contains(Letters.lower(pieces.get(0)))) {
      words.add(pieces.get(0) + Letters.lower(pieces.get(1)));
    } else {
      pieces.forEach(piece -> words.add(piece.length() > 2 ? piece.replace("'", "") : piece));
    }
  }
}
