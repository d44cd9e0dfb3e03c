package io.casebound.validation.rules.consistency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import io.casebound.validation.rules.WordFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place where a part of the body stands with its side: {@code left proximal tibia}.
 *
 * @param side left, right or both
 * @param part the part in the singular, in lower case
 * @param span where it stands
 */
record SidedPart(Side side, String part, SourceSpan span) {
  /** A side of the body, or both. */
  enum Side {
    LEFT,
    RIGHT,
    BOTH;

    Side other() {
      return this == LEFT ? RIGHT : LEFT;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final ImmutableSet<String> PARTS =
      ImmutableSet.copyOf(WordFile.lines(SidedPart.class, "sided-parts.txt"));
  private static final Pattern SIDE =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\p{N}])(left|right|bilateral|both)(?:[‐‑-]sided)?(?![\\p{L}\\p{N}])");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}‐‑-]*+|[^\\p{L}\\p{N}\\s]");

  /** Words that part the side from what follows them. */
  private static final ImmutableSet<String> ENDS =
      ImmutableSet.of("and", "or", "with", "of", "in", "to", "the", "left", "right", "was", "is");

  private static final int MOST_WORDS_BETWEEN = 3;

  /** The sided parts in a text, in order. */
  static ImmutableList<SidedPart> in(SourceText text) {
    ImmutableList.Builder<SidedPart> found = ImmutableList.builder();
    Matcher side = SIDE.matcher(text);
    while (side.find()) {
      Matcher words = WORD.matcher(text).region(side.end(), text.length());
      Side which = side(side.group(1));
      partBehind(words)
          .ifPresent(
              part -> found.add(new SidedPart(which, part, text.span(side.start(), words.end()))));
    }
    return found.build();
  }

  /** The sided parts in several texts, in order. */
  static ImmutableList<SidedPart> in(List<SourceText> texts) {
    return texts.stream()
        .flatMap(text -> in(text).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static Side side(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "left" -> Side.LEFT;
      case "right" -> Side.RIGHT;
      default -> Side.BOTH;
    };
  }

  private static Optional<String> partBehind(Matcher words) {
    for (int i = 0; i <= MOST_WORDS_BETWEEN && words.find(); i++) {
      String word = words.group().toLowerCase(Locale.ROOT);
      if (ENDS.contains(word) || !Character.isLetterOrDigit(word.charAt(0))) {
        return Optional.empty();
      }
      String singular = singular(word);
      if (PARTS.contains(singular)) {
        return Optional.of(singular);
      }
    }
    return Optional.empty();
  }

  private static String singular(String word) {
    if (PARTS.contains(word)) {
      return word;
    }
    return switch (word) {
      case "feet" -> "foot";
      case "testes" -> "testis";
      case "ovaries" -> "ovary";
      default -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    };
  }
}
