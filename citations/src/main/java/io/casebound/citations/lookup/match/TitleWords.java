package io.casebound.citations.lookup.match;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The words that tell little of which work is meant, from {@code title-words.txt}. */
final class TitleWords {
  private static final ImmutableSetMultimap<String, String> GROUPS = load();
  private static final ImmutableSet<String> FUNCTION = GROUPS.get("function");
  private static final ImmutableSet<String> SERIAL = GROUPS.get("serial");
  private static final ImmutableSet<String> COMMON = GROUPS.get("common");

  private static final Pattern SERIAL_NUMBER = Pattern.compile("1?\\d|(?:19|20)\\d\\d");

  private TitleWords() {}

  /** Whether a word only holds others together. */
  static boolean isFunction(String word) {
    return FUNCTION.contains(word);
  }

  /** Whether a word, a small number or a year tells one part of a series from another. */
  static boolean isSerial(String word) {
    return SERIAL.contains(word) || SERIAL_NUMBER.matcher(word).matches();
  }

  /** Whether a word, or a number, stands in titles of all sorts. */
  static boolean isCommon(String word) {
    return COMMON.contains(word)
        || FUNCTION.contains(word)
        || SERIAL.contains(word)
        || word.chars().allMatch(Character::isDigit);
  }

  private static ImmutableSetMultimap<String, String> load() {
    ImmutableSetMultimap.Builder<String, String> groups = ImmutableSetMultimap.builder();
    String group = "";
    try {
      for (String line :
          Resources.readLines(
              requireNonNull(TitleWords.class.getResource("title-words.txt"), "title-words.txt"),
              StandardCharsets.UTF_8)) {
        if (line.endsWith(":")) {
          group = line.substring(0, line.length() - 1);
        } else if (!line.startsWith("#")) {
          groups.putAll(group, Splitter.on(' ').omitEmptyStrings().split(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return groups.build();
  }
}
