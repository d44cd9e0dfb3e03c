package io.casebound.validation.rules.sides;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.validation.rules.WordFile;
import io.casebound.validation.rules.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds where a manuscript names a part of the body with its side. A part that comes in pairs is
 * named by itself ({@code tibia}), whatever stands between; other places by the one or two words
 * behind the side ({@code coronary artery}).
 */
final class SidedParts {
  private static final ImmutableSet<String> PARTS =
      WordFile.words(SidedParts.class, "sided-parts.txt");
  private static final ImmutableSet<String> UNSIDED =
      WordFile.words(SidedParts.class, "unsided-words.txt");
  private static final ImmutableMap<String, Side> SIDES =
      ImmutableMap.of(
          "left", Side.LEFT, "right", Side.RIGHT, "bilateral", Side.BOTH, "both", Side.BOTH);

  /** Words for the same part, and what they are taken for. */
  private static final ImmutableMap<String, String> SAME =
      WordFile.rows(SidedParts.class, "same-parts.tsv")
          .collect(ImmutableMap.toImmutableMap(row -> row.get(0), row -> row.get(1)));

  /** Abbreviations of a side and a part, in capitals. */
  private static final ImmutableList<Abbreviated> ABBREVIATIONS =
      ImmutableList.of(
          new Abbreviated("LA", Side.LEFT, "atrium"),
          new Abbreviated("RA", Side.RIGHT, "atrium"),
          new Abbreviated("LV", Side.LEFT, "ventricle"),
          new Abbreviated("RV", Side.RIGHT, "ventricle"));

  private record Abbreviated(String letters, Side side, String part) {}

  /** Words that part the side from what follows them. */
  private static final ImmutableSet<String> ENDS =
      ImmutableSet.of("and", "or", "with", "of", "in", "to", "the", "left", "right", "was", "is");

  private static final int MOST_WORDS = 4;

  private final Words words;

  private SidedParts(Words words) {
    this.words = words;
  }

  /** All sided parts, in document order. */
  static ImmutableList<SidedPart> in(Words words) {
    SidedParts parts = new SidedParts(words);
    List<SidedPart> found = new ArrayList<>();
    for (Map.Entry<String, Side> side : SIDES.entrySet()) {
      words
          .places(side.getKey())
          .forEach(place -> parts.at(place, side.getValue()).ifPresent(found::add));
    }
    for (Abbreviated each : ABBREVIATIONS) {
      words
          .places(each.letters().toLowerCase(Locale.ROOT))
          .filter(place -> words.printed(place).equals(each.letters()))
          .forEach(place -> found.add(parts.part(each.side(), each.part(), place, place)));
    }
    return ImmutableList.sortedCopyOf(
        (one, other) -> Integer.compare(one.from(), other.from()), found);
  }

  private Optional<SidedPart> at(int place, Side side) {
    List<Integer> behind = wordsBehind(place);
    for (int index : behind) {
      if (PARTS.contains(singular(words.word(index)))) {
        return Optional.of(part(side, singular(words.word(index)), place, index));
      }
    }
    if (behind.isEmpty() || UNSIDED.contains(words.word(behind.get(0)))) {
      return Optional.empty();
    }
    String first = singular(words.word(behind.get(0)));
    return behind.size() == 1
        ? Optional.of(part(side, first, place, behind.get(0)))
        : Optional.of(
            part(side, first + " " + singular(words.word(behind.get(1))), place, behind.get(1)));
  }

  private SidedPart part(Side side, String part, int from, int last) {
    return new SidedPart(side, part, words.passage(from), from, last + 1);
  }

  /** The words from the side to the next mark or word that ends a phrase. */
  private List<Integer> wordsBehind(int side) {
    List<Integer> behind = new ArrayList<>();
    int end = words.passage(side).end();
    for (int i = side + 1; i < end && behind.size() < MOST_WORDS; i++) {
      String word = words.word(i);
      if (ENDS.contains(word) || isEnd(i)) {
        break;
      }
      boolean inside = word.equals("sided") && words.near(i, -1).equals("-");
      if (Character.isLetterOrDigit(word.charAt(0)) && !inside) {
        behind.add(i);
      }
    }
    return behind;
  }

  /** Whether it is a mark other than a hyphen between two words. */
  private boolean isEnd(int index) {
    String word = words.word(index);
    boolean hyphen = "-‐‑".contains(word) && words.isGlued(index);
    return !Character.isLetterOrDigit(word.charAt(0)) && !hyphen;
  }

  private static String singular(String word) {
    if (PARTS.contains(word)) {
      return word;
    }
    String same = SAME.get(word);
    return same != null ? same : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
