package io.casebound.manuscripts.front;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import io.casebound.manuscripts.prose.DataLines;
import io.casebound.model.SourceText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The label at the beginning of a line, {@code Keywords:}; the lexicon is {@code labels.csv}.
 *
 * @param end offset of the value behind it; the text's length where the label stands alone
 */
public record FrontLabel(FrontField field, int end) {
  private static final ImmutableMap<String, FrontField> LABELS =
      DataLines.fields(FrontLabel.class, "labels.csv", 2).stream()
          .collect(
              ImmutableMap.toImmutableMap(
                  line -> line.get(1), line -> FrontField.valueOf(line.get(0))));

  private static final Pattern LABEL =
      Pattern.compile(
          "^[\\s*_†‡✉]{0,9}(\\p{L}[\\p{L} '’-]{1,40}?)\\s{0,3}[*_]{0,3}(?:[:：][\\s*_]{0,9}|\\s[–—-]\\s|\\s{0,9}$)");

  // A date needs no colon: "Received 3 May 2025".
  private static final Pattern DATED =
      Pattern.compile(
          "^\\s{0,9}(received|submitted|revised|accepted|published(?: online)?|available online)\\s(?=.{0,40}\\d{4})",
          Pattern.CASE_INSENSITIVE);

  /** The label that opens a line or block, with a colon or alone on its line. */
  public static Optional<FrontLabel> of(SourceText text) {
    Matcher label = LABEL.matcher(text);
    if (label.lookingAt()) {
      FrontField field = LABELS.get(fold(label.group(1)));
      return Optional.ofNullable(field).map(found -> new FrontLabel(found, label.end()));
    }
    Matcher dated = DATED.matcher(text);
    return dated.lookingAt() ? Optional.of(new FrontLabel(FrontField.DATE, 0)) : Optional.empty();
  }

  /** Whether nothing but the label stands in the text. */
  public boolean standsAlone(SourceText text) {
    return end == text.length();
  }

  private static String fold(String label) {
    String bare = CharMatcher.anyOf("'’").removeFrom(label.toLowerCase(Locale.ROOT));
    return CharMatcher.whitespace().trimAndCollapseFrom(bare, ' ');
  }
}
