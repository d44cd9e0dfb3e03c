package io.casebound.terminology.context;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.casebound.model.text.TextRange;
import io.casebound.terminology.context.TriggerPhrases.Phrase;
import io.casebound.terminology.context.TriggerPhrases.Scope;
import io.casebound.terminology.word.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The triggers of one sentence with their scopes, looked for when they are first wanted. */
final class SentenceScopes {

  /** Numbers in square brackets, {@code [4]}, {@code [1, 3–5]}. */
  private static final Pattern CITATION =
      Pattern.compile("\\[\\d{1,3}(?: ?[,–-] ?\\d{1,3}){0,20}\\]");

  /** A phrase that stands in the sentence, from one token to another. */
  private record Found(Phrase phrase, int first, int end) {
    boolean ends(Modifier modifier) {
      return phrase.ends().contains(modifier);
    }

    boolean endsScopesOf(Found other) {
      return other.phrase().modifier().filter(this::ends).isPresent() && !isSamePlace(this, other);
    }
  }

  private final TextRange range;
  private final Supplier<ImmutableList<ScopedTrigger>> triggers;

  SentenceScopes(String text, TextRange range) {
    this.range = range;
    this.triggers = Suppliers.memoize(() -> triggers(text, range));
  }

  /** The sentence. */
  TextRange range() {
    return range;
  }

  ImmutableList<ScopedTrigger> triggers() {
    return triggers.get();
  }

  private static ImmutableList<ScopedTrigger> triggers(String text, TextRange range) {
    Tokens tokens = TriggerPhrases.bundled().index().tokenizer().read(range.of(text));
    List<Found> all = phrases(tokens);
    ImmutableList.Builder<ScopedTrigger> triggers = ImmutableList.builder();
    for (Dimension dimension : Dimension.values()) {
      List<Found> found = longest(all, dimension);
      for (int i = 0; i < found.size(); i++) {
        if (found.get(i).phrase().modifier().filter(dimension::holds).isPresent()) {
          triggers.add(trigger(tokens, found, i, range.start()));
        }
      }
    }
    citation(text, range, all).ifPresent(triggers::add);
    return triggers.build();
  }

  /** What cites is told of the literature, unless it speaks of the case as well. */
  private static Optional<ScopedTrigger> citation(String text, TextRange range, List<Found> found) {
    Matcher mark = CITATION.matcher(text).region(range.start(), range.end());
    boolean ofCase = found.stream().anyMatch(each -> each.ends(Modifier.LITERATURE));
    return !ofCase && mark.find()
        ? Optional.of(
            new ScopedTrigger(
                Modifier.LITERATURE, mark.start(), mark.end(), range.start(), range.end()))
        : Optional.empty();
  }

  private static List<Found> phrases(Tokens tokens) {
    List<Found> all = new ArrayList<>();
    TriggerPhrases phrases = TriggerPhrases.bundled();
    phrases
        .index()
        .match(tokens, (name, first, end) -> all.add(new Found(phrases.get(name), first, end)));
    return all;
  }

  /** The phrases of a dimension from left to right; where two overlap, the longer one holds. */
  private static List<Found> longest(List<Found> all, Dimension dimension) {
    List<Found> longest = new ArrayList<>();
    for (Found candidate : all) {
      if (!candidate.phrase().dimensions().contains(dimension)) {
        continue;
      }
      while (!longest.isEmpty() && isLonger(candidate, longest.get(longest.size() - 1))) {
        longest.remove(longest.size() - 1);
      }
      if (longest.isEmpty()
          || longest.get(longest.size() - 1).end() <= candidate.first()
          || isSamePlace(longest.get(longest.size() - 1), candidate)) {
        longest.add(candidate);
      }
    }
    return longest;
  }

  private static boolean isSamePlace(Found one, Found other) {
    return one.first() == other.first() && one.end() == other.end();
  }

  private static boolean isLonger(Found candidate, Found before) {
    return before.end() > candidate.first()
        && candidate.end() - candidate.first() > before.end() - before.first();
  }

  private static ScopedTrigger trigger(Tokens tokens, List<Found> found, int at, int offset) {
    Found trigger = found.get(at);
    Scope scope = trigger.phrase().scope();
    int first = scope.reachesBefore() ? firstToken(found, at) : trigger.first();
    int end = scope.reachesAfter() ? endToken(tokens, found, at) : trigger.end();
    return new ScopedTrigger(
        trigger.phrase().modifier().orElseThrow(),
        offset + tokens.start(trigger.first()),
        offset + tokens.end(trigger.end() - 1),
        offset + tokens.start(first),
        offset + tokens.end(end - 1));
  }

  private static int firstToken(List<Found> found, int at) {
    Found trigger = found.get(at);
    int first = trigger.first() - Math.min(trigger.first(), trigger.phrase().words());
    for (int i = at - 1; i >= 0; i--) {
      if (found.get(i).endsScopesOf(trigger)) {
        return Math.max(first, found.get(i).end());
      }
    }
    return first;
  }

  private static int endToken(Tokens tokens, List<Found> found, int at) {
    Found trigger = found.get(at);
    int words = trigger.phrase().words();
    int end = words < tokens.count() - trigger.end() ? trigger.end() + words : tokens.count();
    for (int i = at + 1; i < found.size(); i++) {
      if (found.get(i).endsScopesOf(trigger)) {
        return Math.min(end, found.get(i).first());
      }
    }
    return end;
  }
}
