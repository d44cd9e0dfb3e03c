package io.casebound.manuscripts.text;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.front.FrontLabel;
import io.casebound.manuscripts.prose.CaptionStart;
import io.casebound.manuscripts.prose.DataLines;
import io.casebound.manuscripts.prose.Headings;
import io.casebound.model.SourceText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that has the shape of a heading.
 *
 * @param depth how deep its number goes, 1 for {@code 2.}, 2 for {@code 2.1}; 0 without a number
 * @param marked whether more than its shortness speaks for it: a number, capitals, known words
 */
record HeadingLine(int depth, boolean marked) {
  private static final int LONGEST = 120;
  private static final int MOST_WORDS = 14;
  private static final int MOST_KNOWN_WORDS = 9;

  private static final ImmutableList<String> STATEMENTS =
      DataLines.of(HeadingLine.class, "statements.txt").stream()
          .map(words -> words + " ")
          .collect(ImmutableList.toImmutableList());

  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:(\\d{1,2}(?:\\.\\d{1,2}){0,3})[.)]?|([IVX]{1,5})[.)])\\s{1,9}(?=\\p{Lu})");

  static Optional<HeadingLine> of(SourceText line) {
    if (line.length() > LONGEST || !hasShape(line)) {
      return Optional.empty();
    }
    Matcher number = NUMBER.matcher(line);
    int depth = 0;
    if (number.lookingAt()) {
      depth = number.group(1) == null ? 1 : 1 + CharMatcher.is('.').countIn(number.group(1));
    }
    boolean known = isKnown(line) && CharMatcher.whitespace().countIn(line) < MOST_KNOWN_WORDS;
    return Optional.of(new HeadingLine(depth, known || depth > 0 || isCapital(line)));
  }

  /** Whether the words of a line are those of a heading, wherever it stands. */
  static boolean isKnown(SourceText line) {
    return Headings.isReferences(line) || Headings.role(line, Optional.empty()).isPresent();
  }

  private static boolean hasShape(SourceText line) {
    String text = line.value();
    int words = 1 + CharMatcher.whitespace().countIn(text);
    boolean opens =
        !text.isEmpty()
            && (Character.isUpperCase(text.codePointAt(0)) || NUMBER.matcher(text).lookingAt());
    boolean ends = ".;,".indexOf(text.charAt(Math.max(0, text.length() - 1))) >= 0;
    return opens
        && words <= MOST_WORDS
        && (!ends || Headings.isReferences(text) || (words <= 3 && isKnown(line)))
        && !Endings.isUnfinished(text)
        && STATEMENTS.stream().noneMatch(text::startsWith)
        && CaptionStart.of(line).isEmpty()
        && FrontLabel.of(line).isEmpty();
  }

  private static boolean isCapital(SourceText line) {
    String letters = CharMatcher.forPredicate(Character::isLetter).retainFrom(line);
    return letters.length() >= 4 && letters.chars().noneMatch(Character::isLowerCase);
  }
}
