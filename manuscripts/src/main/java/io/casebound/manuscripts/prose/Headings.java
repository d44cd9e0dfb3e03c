package io.casebound.manuscripts.prose;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.SectionRole;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the headings of case reports mean; the lexicon is {@code headings.csv}. */
public final class Headings {
  /** Longer than any heading that the lexicon could know. */
  private static final int LONGEST = 200;

  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:\\(?(?:\\d{1,2}(?:\\.\\d{1,2}){0,4}|[IVXivx]{1,5}(?=[.):\\s]\\s?)|[A-Za-z](?=[.)]))"
              + "[.):]{0,2}\\s{0,9})(?=\\p{L})");

  private static final Splitter WORDS = Splitter.on(' ');
  private static final ImmutableSet<String> REFERENCES =
      ImmutableSet.copyOf(DataLines.of(Headings.class, "references.txt"));

  private static final ImmutableSet<String> SUMMARIES =
      ImmutableSet.of("summary", "case summary", "summary of the case", "executive summary");

  private static final ImmutableListMultimap<String, Entry> BY_FIRST_WORD = lexicon();

  /** A line of the lexicon; the one with the lowest number decides. */
  private record Entry(int number, SectionRole role, boolean anywhere, WordPattern pattern) {}

  private Headings() {}

  /**
   * The role that a heading gives its section.
   *
   * @param heading the heading as printed: number, colon and capitals do not matter
   * @param around the role of the section around it; empty at the top level
   * @return empty where the heading tells nothing: then the section has the role around it
   */
  public static Optional<SectionRole> role(CharSequence heading, Optional<SectionRole> around) {
    String words = normalise(heading);
    boolean open =
        around.isEmpty()
            || around.orElseThrow() == SectionRole.OTHER
            || around.orElseThrow() == SectionRole.ABSTRACT;
    Optional<Entry> first = Optional.empty();
    for (String word : WORDS.split(words)) {
      for (Entry entry : BY_FIRST_WORD.get(word)) {
        boolean earlier = first.isEmpty() || entry.number < first.orElseThrow().number;
        if (earlier && (entry.anywhere || open) && entry.pattern.matches(words)) {
          first = Optional.of(entry);
        }
      }
    }
    return first.map(Entry::role);
  }

  /**
   * The role that the first heading of a manuscript gives its section: a summary that stands before
   * all else is the abstract, not the conclusion.
   */
  public static Optional<SectionRole> roleOfFirst(CharSequence heading) {
    return SUMMARIES.contains(normalise(heading))
        ? Optional.of(SectionRole.ABSTRACT)
        : role(heading, Optional.empty());
  }

  /** Whether a heading opens the reference list. */
  public static boolean isReferences(CharSequence heading) {
    return REFERENCES.contains(normalise(heading));
  }

  /** The role of a section with this heading: its own, or that around it, or {@code OTHER}. */
  public static SectionRole roleWithin(CharSequence heading, Optional<SectionRole> around) {
    return role(heading, around).or(() -> around).orElse(SectionRole.OTHER);
  }

  /** The words of a heading in lower case, parted by one space, without number and punctuation. */
  static String normalise(CharSequence heading) {
    String start = heading.subSequence(0, Math.min(heading.length(), LONGEST)).toString().strip();
    Matcher number = NUMBER.matcher(start);
    String bare = number.lookingAt() ? start.substring(number.end()) : start;
    String plain =
        CharMatcher.ascii().matchesAllOf(bare)
            ? bare
            : Normalizer.normalize(bare, Normalizer.Form.NFKC);
    return words(plain.toLowerCase(Locale.ROOT));
  }

  /** Letters and digits, with one space for whatever parts them; an apostrophe parts nothing. */
  private static String words(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean parted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (parted && words.length() > 0) {
          words.append(' ');
        }
        words.append(c);
        parted = false;
      } else {
        parted = parted || "'’‘`´".indexOf(c) < 0;
      }
    }
    return words.toString();
  }

  private static ImmutableListMultimap<String, Entry> lexicon() {
    ImmutableListMultimap.Builder<String, Entry> lexicon = ImmutableListMultimap.builder();
    int number = 0;
    for (List<String> line : DataLines.fields(Headings.class, "headings.csv", 3)) {
      WordPattern pattern = new WordPattern(line.get(2));
      boolean anywhere = line.get(1).equals("any");
      lexicon.put(
          pattern.firstWord(),
          new Entry(number++, SectionRole.valueOf(line.get(0)), anywhere, pattern));
    }
    return lexicon.build();
  }
}
