package io.casebound.manuscripts.prose;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SectionRole;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the headings of case reports mean; the lexicon is {@code headings.csv}. */
public final class Headings {
  /** Longer than any heading that the lexicon could know. */
  private static final int LONGEST = 200;

  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:\\(?(?:\\d{1,2}(?:\\.\\d{1,2}){0,4}|[IVXivx]{1,5}(?=[.):\\s]\\s?)|[A-Za-z](?=[.)]))"
              + "[.):]{0,2}\\s{0,9})(?=\\p{L})");

  private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]{1,200}");

  private static final ImmutableList<Entry> LEXICON =
      DataLines.fields(Headings.class, "headings.csv", 3).stream()
          .map(Headings::entry)
          .collect(ImmutableList.toImmutableList());

  private record Entry(SectionRole role, boolean anywhere, WordPattern pattern) {}

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
    return LEXICON.stream()
        .filter(entry -> entry.anywhere || open)
        .filter(entry -> entry.pattern.matches(words))
        .map(Entry::role)
        .findFirst();
  }

  /** The role of a section with this heading: its own, or that around it, or {@code OTHER}. */
  public static SectionRole roleWithin(CharSequence heading, Optional<SectionRole> around) {
    return role(heading, around).or(() -> around).orElse(SectionRole.OTHER);
  }

  /** The words of a heading in lower case, parted by one space, without number and punctuation. */
  static String normalise(CharSequence heading) {
    String start = heading.subSequence(0, Math.min(heading.length(), LONGEST)).toString().strip();
    String bare = NUMBER.matcher(start).replaceFirst("");
    String composed = Normalizer.normalize(bare, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String joined = APOSTROPHES.matcher(composed).replaceAll("");
    return NO_LETTERS.matcher(joined).replaceAll(" ").strip();
  }

  private static Entry entry(List<String> fields) {
    return new Entry(
        SectionRole.valueOf(fields.get(0)),
        fields.get(1).equals("any"),
        new WordPattern(fields.get(2)));
  }
}
