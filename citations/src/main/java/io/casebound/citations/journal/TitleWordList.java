package io.casebound.citations.journal;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.casebound.model.io.UnreadableInputException;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The ISO list of title word abbreviations: word, abbreviation and languages, parted by tabs;
 * {@code n.a.} says that the word is not shortened. An entry that ends in a hyphen stands for all
 * words that begin so; entries that begin with one (ends of compounds) are left out.
 */
public final class TitleWordList {
  private static final String NOT_SHORTENED = "n.a.";
  private static final int SHORTEST_STEM = 3;

  private final ImmutableMap<String, String> words;

  private TitleWordList(ImmutableMap<String, String> words) {
    this.words = words;
  }

  /**
   * Reads the list.
   *
   * @throws UnreadableInputException where the file has no line of the kind
   */
  public static TitleWordList read(Path file) throws IOException {
    Map<String, String> words = new HashMap<>();
    for (String line : NlmJournalList.lines(file)) {
      List<String> cells = Splitter.on('\t').trimResults().splitToList(line);
      if (cells.size() > 2 && isOneWord(cells.get(0)) && !cells.get(1).isEmpty()) {
        words.putIfAbsent(plain(cells.get(0)), shortened(cells.get(0), cells.get(1)));
      }
    }
    if (words.isEmpty()) {
      throw new UnreadableInputException(
          file
              + ": has no line of word, abbreviation and languages parted by tabs; give the list of"
              + " title word abbreviations as the ISSN International Centre gives it out.");
    }
    return new TitleWordList(ImmutableMap.copyOf(words));
  }

  private static boolean isOneWord(String word) {
    return !word.isEmpty()
        && !word.startsWith("-")
        && word.chars().noneMatch(c -> c == ' ' || c == '(');
  }

  private static String shortened(String word, String abbreviation) {
    return abbreviation.equals(NOT_SHORTENED)
        ? word.endsWith("-") ? "" : capital(word)
        : capital(abbreviation.replaceFirst("[.-]+$", ""));
  }

  private static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  /**
   * The word as it is shortened, without full stop, with a capital in front.
   *
   * @param word in lower case, without accents
   */
  public Optional<String> find(String word) {
    String whole = words.get(word);
    if (whole != null) {
      return Optional.of(whole);
    }
    for (int length = word.length(); length >= SHORTEST_STEM; length--) {
      String stem = words.get(word.substring(0, length) + "-");
      if (stem != null) {
        return Optional.of(stem.isEmpty() ? capital(word) : stem);
      }
    }
    return Optional.empty();
  }
}
