package io.casebound.citations.journal;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.casebound.model.io.UnreadableInputException;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the ISO list of title word abbreviations: word, abbreviation and languages, parted by tabs;
 * {@code n.a.} says that the word is not shortened. Entries that end or begin with a hyphen stand
 * for families of words and are left to the rules that were learnt.
 */
final class TitleWordList {
  private static final String NOT_SHORTENED = "n.a.";

  private TitleWordList() {}

  static ImmutableMap<String, String> read(Path file) throws IOException {
    Map<String, String> words = new TreeMap<>();
    for (String line : NlmJournalList.lines(file)) {
      List<String> cells = Splitter.on('\t').trimResults().splitToList(line);
      if (cells.size() >= 2 && isWholeWord(cells.get(0)) && isUseful(cells)) {
        words.putIfAbsent(plain(cells.get(0)), shortened(cells));
      }
    }
    if (words.isEmpty()) {
      throw new UnreadableInputException(
          file
              + ": has no line of word, abbreviation and languages parted by tabs; give the list of"
              + " title word abbreviations as the ISSN International Centre gives it out.");
    }
    return ImmutableMap.copyOf(words);
  }

  private static boolean isUseful(List<String> cells) {
    return cells.size() < 3 || cells.get(2).contains("eng") || cells.get(2).contains("mul")
        || !cells.get(1).equals(NOT_SHORTENED);
  }

  private static boolean isWholeWord(String word) {
    return !word.isEmpty()
        && !word.startsWith("-")
        && !word.endsWith("-")
        && word.chars().noneMatch(c -> c == ' ' || c == '(');
  }

  private static String shortened(List<String> cells) {
    String word = cells.get(1).equals(NOT_SHORTENED) ? cells.get(0) : cells.get(1);
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
  }

  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
