package io.casebound.validation.rules.consistency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.SourceSpan;
import io.casebound.model.SourceText;
import io.casebound.validation.rules.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place where a part of the body stands with its side: {@code left proximal tibia}. A part that
 * comes in pairs is named by itself ({@code tibia}), whatever stands between; other places by the
 * one or two words behind the side ({@code coronary artery}).
 *
 * @param side left, right or both
 * @param part what is on that side, in lower case
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
  private static final ImmutableSet<String> UNSIDED =
      ImmutableSet.copyOf(WordFile.lines(SidedPart.class, "unsided-words.txt"));
  private static final Pattern SIDE =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\p{N}])(left|right|bilateral|both)(?:[‐‑-]sided)?(?![\\p{L}\\p{N}])");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}‐‑-]*+|[^\\p{L}\\p{N}\\s]");

  /** Words that part the side from what follows them. */
  private static final ImmutableSet<String> ENDS =
      ImmutableSet.of("and", "or", "with", "of", "in", "to", "the", "left", "right", "was", "is");

  private static final int MOST_WORDS = 4;

  /** A word and the offset behind it. */
  private record Word(String text, int end) {}

  /** The sided parts in a text, in order. */
  static ImmutableList<SidedPart> in(SourceText text) {
    ImmutableList.Builder<SidedPart> found = ImmutableList.builder();
    Matcher side = SIDE.matcher(text);
    while (side.find()) {
      List<Word> words = wordsBehind(text, side.end());
      Optional<Word> pair = words.stream().filter(word -> PARTS.contains(word.text())).findFirst();
      Side which = side(side.group(1));
      int start = side.start();
      pair.or(() -> phrase(words))
          .ifPresent(
              part -> found.add(new SidedPart(which, part.text(), text.span(start, part.end()))));
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

  /** The words from {@code from} to the next mark or word that ends a phrase, in the singular. */
  private static List<Word> wordsBehind(SourceText text, int from) {
    List<Word> words = new ArrayList<>();
    Matcher next = WORD.matcher(text).region(from, text.length());
    while (words.size() < MOST_WORDS && next.find()) {
      String word = next.group().toLowerCase(Locale.ROOT);
      if (ENDS.contains(word) || !Character.isLetterOrDigit(word.charAt(0))) {
        break;
      }
      words.add(new Word(singular(word), next.end()));
    }
    return words;
  }

  /** The first two words, or the only one. */
  private static Optional<Word> phrase(List<Word> words) {
    if (words.isEmpty() || UNSIDED.contains(words.get(0).text())) {
      return Optional.empty();
    }
    Word first = words.get(0);
    return words.size() == 1
        ? Optional.of(first)
        : Optional.of(new Word(first.text() + " " + words.get(1).text(), words.get(1).end()));
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
