package io.casebound.validation.judging;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the notation of cues.
 *
 * <ul>
 *   <li>{@code word} is that word, {@code word*} any that begins so, {@code #} any number
 *   <li>{@code (a|b c|d*)} is one of these, {@code [a|b]} one of these or nothing
 *   <li>{@code {drug}} is one of the list of that name
 *   <li>{@code ..} allows up to four other words, {@code ...} up to ten
 *   <li>{@code ^} in front: the sentence opens so
 * </ul>
 */
final class CueParser {
  private static final int SHORT_GAP = 4;
  private static final int LONG_GAP = 10;
  private static final int MOST_PATTERNS = 500;
  private static final Splitter BAR = Splitter.on('|').trimResults();
  private static final CharMatcher WORD_PART =
      CharMatcher.forPredicate(Character::isLetterOrDigit).or(CharMatcher.anyOf("*#%.,{}"));
  private static final CharMatcher NESTED = CharMatcher.anyOf("([");

  private final ImmutableListMultimap<String, String> lists;
  private final Map<String, WordSet> wordSets;

  CueParser(ImmutableListMultimap<String, String> lists) {
    this(lists, ImmutableMap.of());
  }

  /** A parser that goes on numbering where {@code known} ends. */
  CueParser(ImmutableListMultimap<String, String> lists, Map<String, WordSet> known) {
    this.lists = lists;
    this.wordSets = new LinkedHashMap<>(known);
  }

  /** The sets of words of all cues parsed so far, by their notation, in the order of numbers. */
  ImmutableMap<String, WordSet> wordSets() {
    return ImmutableMap.copyOf(wordSets);
  }

  /** The patterns that the cue stands for. */
  ImmutableList<CuePattern> parse(String cue) {
    boolean opens = cue.startsWith("^");
    List<List<List<String>>> parts = new ArrayList<>();
    int at = opens ? 1 : 0;
    while (at < cue.length()) {
      char c = cue.charAt(at);
      if (c == ' ') {
        at++;
      } else if (c == '(' || c == '[') {
        int close = cue.indexOf(c == '(' ? ')' : ']', at);
        checkArgument(close > 0, "a bracket is not closed: %s", cue);
        String group = cue.substring(at + 1, close);
        checkArgument(NESTED.matchesNoneOf(group), "brackets stand in brackets: %s", cue);
        parts.add(alternatives(group, c == '['));
        at = close + 1;
      } else {
        int end = at;
        while (end < cue.length() && " ([".indexOf(cue.charAt(end)) < 0) {
          end++;
        }
        parts.add(ImmutableList.of(tokens(cue.substring(at, end))));
        at = end;
      }
    }
    return expand(cue, parts, opens);
  }

  /** Single words stay together, as one token with bars; phrases part. */
  private static List<List<String>> alternatives(String group, boolean optional) {
    List<List<String>> phrases = new ArrayList<>();
    List<String> single = new ArrayList<>();
    for (String alternative : BAR.split(group)) {
      List<String> tokens = tokens(alternative);
      if (tokens.size() == 1) {
        single.add(tokens.get(0));
      } else {
        phrases.add(tokens);
      }
    }
    if (!single.isEmpty()) {
      phrases.add(ImmutableList.of(String.join("|", single)));
    }
    if (optional) {
      phrases.add(ImmutableList.of());
    }
    return phrases;
  }

  /** The words as {@link Words} parts them, marks of the notation kept. */
  private static List<String> tokens(String phrase) {
    List<String> tokens = new ArrayList<>();
    int at = 0;
    while (at < phrase.length()) {
      int end = at;
      while (end < phrase.length() && WORD_PART.matches(phrase.charAt(end))) {
        end++;
      }
      if (end > at) {
        tokens.add(phrase.substring(at, end));
      }
      at = Math.max(end, at + 1);
    }
    return tokens;
  }

  private ImmutableList<CuePattern> expand(
      String cue, List<List<List<String>>> parts, boolean opens) {
    ImmutableList.Builder<CuePattern> patterns = ImmutableList.builder();
    List<List<List<String>>> products = Lists.cartesianProduct(parts);
    checkArgument(products.size() <= MOST_PATTERNS, "too many alternatives: %s", cue);
    for (List<List<String>> product : products) {
      patterns.add(pattern(cue, product, opens));
    }
    return patterns.build();
  }

  private CuePattern pattern(String cue, List<List<String>> product, boolean opens) {
    ImmutableList.Builder<WordSet> places = ImmutableList.builder();
    ImmutableList.Builder<Integer> gaps = ImmutableList.builder();
    int gap = 0;
    for (List<String> tokens : product) {
      for (String token : tokens) {
        if (token.equals("..") || token.equals("...")) {
          gap += token.length() == 2 ? SHORT_GAP : LONG_GAP;
        } else {
          places.add(wordSet(cue, token));
          gaps.add(gap);
          gap = 0;
        }
      }
    }
    ImmutableList<Integer> built = gaps.build();
    checkArgument(!built.isEmpty() && built.get(0) == 0 && gap == 0, "no cue: %s", cue);
    return new CuePattern(places.build(), built, opens);
  }

  private WordSet wordSet(String cue, String token) {
    WordSet known = wordSets.get(token);
    if (known == null) {
      known = newWordSet(cue, token, wordSets.size());
      wordSets.put(token, known);
    }
    return known;
  }

  private WordSet newWordSet(String cue, String token, int number) {
    WordSetBuilder places = new WordSetBuilder();
    for (String word : BAR.split(token)) {
      if (word.startsWith("{")) {
        String name = word.substring(1, word.length() - 1);
        checkArgument(lists.containsKey(name), "there is no list %s: %s", name, cue);
        lists.get(name).forEach(places::add);
      } else {
        places.add(word);
      }
    }
    return places.build(number);
  }
}
