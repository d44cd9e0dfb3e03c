package io.casebound.citations.journal;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is the same in all ways to print the title of one journal. */
final class TitleKey {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern QUALIFIER = Pattern.compile("\\s*\\([^()]*\\)");
  private static final Pattern SUBTITLE = Pattern.compile("\\s+[:=/]\\s.*|:\\s.*", Pattern.DOTALL);
  private static final CharMatcher SUBTITLE_SIGNS = CharMatcher.anyOf(":=/");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ARTICLE =
      Pattern.compile("^(?:the|la|le|les|el|il|die|der|das) (?=.)");

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private TitleKey() {}

  static String proper(String title) {
    String text = title;
    if (SUBTITLE_SIGNS.matchesAnyOf(text)) {
      text = SUBTITLE.matcher(text).replaceFirst("");
    }
    if (text.indexOf('(') >= 0) {
      text = QUALIFIER.matcher(text).replaceAll("");
    }
    return text.strip();
  }

  /**
   * The title without case, accents, points, article, subtitle and qualifier; "&amp;" is "and".
   * Empty where nothing is left.
   */
  static String of(String title) {
    String text = withoutAccents(proper(title)).toLowerCase(Locale.ROOT).replace("'", "");
    text = OTHER.matcher(text.replace("’", "").replace("&", " and ")).replaceAll(" ").strip();
    return ARTICLE.matcher(text).replaceFirst("");
  }

  private static String withoutAccents(String text) {
    return CharMatcher.ascii().matchesAllOf(text)
        ? text
        : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
  }

  /** The words of the key. */
  static ImmutableList<String> words(String title) {
    return split(of(title));
  }

  static ImmutableList<String> split(String key) {
    return ImmutableList.copyOf(WORDS.split(key));
  }
}
