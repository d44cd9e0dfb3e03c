package io.casebound.citations.journal;

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
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ARTICLE =
      Pattern.compile("^(?:the|la|le|les|el|il|die|der|das) (?=.)");

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private TitleKey() {}

  static String proper(String title) {
    return QUALIFIER.matcher(SUBTITLE.matcher(title).replaceFirst("")).replaceAll("").strip();
  }

  /**
   * The title without case, accents, points, article, subtitle and qualifier; "&amp;" is "and".
   * Empty where nothing is left.
   */
  static String of(String title) {
    String text = Normalizer.normalize(proper(title), Normalizer.Form.NFKD);
    text = MARKS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT).replace("'", "");
    text = OTHER.matcher(text.replace("’", "").replace("&", " and ")).replaceAll(" ").strip();
    return ARTICLE.matcher(text).replaceFirst("");
  }

  /** The words of the key. */
  static ImmutableList<String> words(String title) {
    return split(of(title));
  }

  static ImmutableList<String> split(String key) {
    return ImmutableList.copyOf(WORDS.split(key));
  }
}
