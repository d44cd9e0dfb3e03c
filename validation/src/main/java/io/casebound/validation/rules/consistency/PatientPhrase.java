package io.casebound.validation.rules.consistency;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phrase that says how old a person is, and mostly of which sex: {@code a 19-year-old male}.
 *
 * @param age the number
 * @param unit {@code year}, {@code month}, {@code week} or {@code day}
 * @param sex the sex, where a word for it follows
 * @param span where the phrase stands
 */
record PatientPhrase(int age, String unit, Optional<Sex> sex, SourceSpan span) {
  private static final String DASH = "[\\s‐‑–-]{0,3}";
  private static final Pattern AGE =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\p{N}.,‐‑–-])(\\d{1,3}|[a-z]{3,9}(?:[‐‑ -](?:one|two|three|four|five|six|seven|eight|nine))?)"
              + DASH
              + "(year|yr|month|week|day)s?"
              + DASH
              + "old(?![\\p{L}\\p{N}])");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’‐‑-]+|[.;:,()]");

  /** Words behind which another person may be meant, or a group. */
  private static final ImmutableList<String> ENDS =
      ImmutableList.of(
          ".",
          ";",
          ":",
          "(",
          ")",
          "with",
          "who",
          "whose",
          "of",
          "in",
          "had",
          "was",
          "is",
          "presented",
          "to",
          "from",
          "and",
          "or",
          "the",
          "by");

  private static final int MOST_WORDS_BETWEEN = 6;

  /** The phrases in a text, in order. */
  static ImmutableList<PatientPhrase> in(SourceText text) {
    ImmutableList.Builder<PatientPhrase> phrases = ImmutableList.builder();
    Matcher found = AGE.matcher(text);
    while (found.find()) {
      Optional<Integer> age = NumberWords.parse(found.group(1));
      if (age.isPresent()) {
        String unit = found.group(2).toLowerCase(Locale.ROOT).replace("yr", "year");
        Matcher words = WORD.matcher(text).region(found.end(), text.length());
        Optional<Sex> sex = sexBehind(words);
        int end = sex.isPresent() ? words.end() : found.end();
        phrases.add(new PatientPhrase(age.get(), unit, sex, text.span(found.start(), end)));
      }
    }
    return phrases.build();
  }

  /** The phrases in several texts, in order. */
  static ImmutableList<PatientPhrase> in(List<SourceText> texts) {
    return texts.stream()
        .flatMap(text -> in(text).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Sex> sexBehind(Matcher words) {
    for (int i = 0; i <= MOST_WORDS_BETWEEN && words.find(); i++) {
      String word = words.group().toLowerCase(Locale.ROOT);
      Optional<Sex> sex = Persons.patient(word);
      if (sex.isPresent() || ENDS.contains(word)) {
        return sex;
      }
    }
    return Optional.empty();
  }

  /** {@code 19-year-old}, {@code 6-month-old}. */
  String printedAge() {
    return age + "-" + unit + "-old";
  }
}
