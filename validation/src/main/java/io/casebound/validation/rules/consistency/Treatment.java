package io.casebound.validation.rules.consistency;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.casebound.model.text.TextRange;
import io.casebound.validation.rules.WordFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of treatment and the words that name it, from {@code treatments.tsv}.
 *
 * @param name how a remark calls it
 * @param naming matches the words that name it
 * @param telling matches those, and further words that tell of it
 */
record Treatment(String name, Pattern naming, Pattern telling) {
  private static final Splitter WORDS = Splitter.on('|');

  static ImmutableList<Treatment> load() {
    return WordFile.lines(Treatment.class, "treatments.tsv").stream()
        .map(Splitter.on('\t')::splitToList)
        .map(row -> of(row.get(0), WORDS.splitToList(row.get(1)), WORDS.splitToList(row.get(2))))
        .collect(ImmutableList.toImmutableList());
  }

  private static Treatment of(String name, List<String> naming, List<String> further) {
    ImmutableList.Builder<String> telling = ImmutableList.<String>builder().addAll(naming);
    return new Treatment(name, pattern(naming), pattern(telling.addAll(further).build()));
  }

  /** Where a text first names the treatment. */
  Optional<TextRange> firstNamedIn(CharSequence text) {
    Matcher found = naming.matcher(text);
    return found.find() ? Optional.of(new TextRange(found.start(), found.end())) : Optional.empty();
  }

  /** Whether a text tells of it in any words. */
  boolean isToldIn(CharSequence text) {
    return telling.matcher(text).find();
  }

  private static Pattern pattern(List<String> words) {
    return Pattern.compile(
        words.stream()
            .map(Treatment::pattern)
            .collect(joining("|", "(?i)(?<![\\p{L}\\p{N}])(?:", ")(?!\\p{L})")));
  }

  /** The star at either end stands for the rest of a word. */
  private static String pattern(String word) {
    String bare = word.replace("*", "");
    return (word.startsWith("*") ? "\\p{L}{0,20}" : "")
        + Pattern.quote(bare)
        + (word.endsWith("*") ? "\\p{L}{0,25}" : "");
  }
}
