package io.casebound.manuscripts.front;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.manuscripts.prose.DataLines;
import io.casebound.model.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a line of authors with their marks: {@code Ann Able, MD1,2*, and Bo Cole3}. */
final class AuthorLine {
  private static final ImmutableSet<String> DEGREES =
      ImmutableSet.copyOf(DataLines.of(AuthorLine.class, "degrees.txt"));
  private static final ImmutableSet<String> PARTICLES =
      ImmutableSet.copyOf(DataLines.of(AuthorLine.class, "particles.txt"));

  private static final Pattern SEPARATOR =
      Pattern.compile("[,;]\\s{0,9}(?:(?:and|&)\\s{1,9})?|\\s{1,9}(?:and|&)\\s{1,9}|\\s[·•|]\\s");
  private static final Pattern MARKS = Pattern.compile("[\\s\\d*∗†‡§¶#⁎✉⁰¹²³⁴-⁹()\\[\\]]{1,60}$");
  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’‐-]{0,40}");
  private static final Splitter SPACES = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  private static final CharMatcher SIGNS = CharMatcher.anyOf("*∗†‡§¶#⁎✉");

  /**
   * An author as the line names them.
   *
   * @param marks the marks that stand for affiliations: {@code 1}, {@code †}
   * @param starred whether one of the marks is a star, which most often means correspondence
   */
  record Author(SourceText name, ImmutableList<String> marks, boolean starred) {}

  private AuthorLine() {}

  /** Whether a line is made of names. */
  static boolean isOne(SourceText line) {
    if (line.length() > 2_000) {
      return false;
    }
    List<Author> authors = read(line);
    long names = authors.stream().filter(author -> isName(author.name().value())).count();
    return names >= 1 && names == authors.size();
  }

  /** The authors of a line, in order. */
  static ImmutableList<Author> read(SourceText line) {
    List<Author> authors = new ArrayList<>();
    Matcher separator = SEPARATOR.matcher(line);
    int from = 0;
    while (separator.find()) {
      add(line.slice(from, separator.start()).strip(), authors);
      from = separator.end();
    }
    add(line.slice(from, line.length()).strip(), authors);
    return ImmutableList.copyOf(authors);
  }

  private static void add(SourceText part, List<Author> authors) {
    Matcher marks = MARKS.matcher(part);
    boolean marked = marks.find();
    SourceText name = withoutDegrees(marked ? part.slice(0, marks.start()) : part);
    String signs = marked ? marks.group() : "";
    if (name.length() > 0) {
      authors.add(author(name, signs, List.of()));
    } else if (!authors.isEmpty() && !signs.isBlank()) {
      Author last = authors.remove(authors.size() - 1);
      Author more = author(last.name(), signs, last.marks());
      authors.add(new Author(more.name(), more.marks(), last.starred() || more.starred()));
    }
  }

  private static Author author(SourceText name, String signs, List<String> before) {
    ImmutableList.Builder<String> marks = ImmutableList.<String>builder().addAll(before);
    Matcher number = Pattern.compile("\\d{1,2}|[⁰¹²³⁴-⁹]|[†‡§¶#]").matcher(signs);
    while (number.find()) {
      int raised = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(number.group());
      marks.add(raised < 0 ? number.group() : String.valueOf(raised));
    }
    return new Author(
        name, marks.build(), SIGNS.matchesAnyOf(signs) && signs.matches("[^*∗⁎✉]*[*∗⁎✉].*"));
  }

  /** The name without titles before and degrees behind it. */
  private static SourceText withoutDegrees(SourceText name) {
    SourceText bare = name.strip();
    while (bare.length() > 0) {
      String value = bare.value();
      int first = CharMatcher.whitespace().indexIn(value);
      int last = value.length() - 1;
      while (last >= 0 && !Character.isWhitespace(value.charAt(last))) {
        last--;
      }
      if (isDegree(value.substring(last + 1))) {
        bare = bare.slice(0, Math.max(last, 0)).strip();
      } else if (first > 0 && isDegree(value.substring(0, first))) {
        bare = bare.slice(first, bare.length()).strip();
      } else {
        return bare;
      }
    }
    return bare;
  }

  private static boolean isDegree(String word) {
    return DEGREES.contains(CharMatcher.anyOf(".()").removeFrom(word));
  }

  private static boolean isName(String name) {
    List<String> words = SPACES.splitToList(name);
    boolean shaped =
        words.stream().allMatch(word -> PARTICLES.contains(word) || WORD.matcher(word).matches());
    return shaped && words.size() >= 2 && words.size() <= 6;
  }
}
