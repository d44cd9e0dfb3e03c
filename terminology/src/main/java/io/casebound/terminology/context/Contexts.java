package io.casebound.terminology.context;

import com.google.common.collect.ImmutableList;
import io.casebound.model.SourceText;
import io.casebound.model.text.Sentences;
import io.casebound.model.text.TextRange;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/** The contexts of all places of one text. A sentence is read when it is first asked about. */
public final class Contexts {
  /** No sentence is longer: what seems to be is broken into pieces, lest it take for ever. */
  private static final int LONGEST_SENTENCE = 2_000;

  private final SourceText text;
  private final ImmutableList<SentenceScopes> sentences;

  private Contexts(SourceText text, ImmutableList<SentenceScopes> sentences) {
    this.text = text;
    this.sentences = sentences;
  }

  /** The contexts of a text. */
  public static Contexts in(SourceText text) {
    ImmutableList.Builder<SentenceScopes> sentences = ImmutableList.builder();
    for (TextRange sentence : Sentences.of(text)) {
      for (int start = sentence.start(); start < sentence.end(); start += LONGEST_SENTENCE) {
        int end = Math.min(sentence.end(), start + LONGEST_SENTENCE);
        sentences.add(new SentenceScopes(text.value(), new TextRange(start, end)));
      }
    }
    return new Contexts(text, sentences.build());
  }

  /**
   * The context of {@code text[start, end)}: the nearest trigger of each modifier in whose scope it
   * stands.
   */
  public Context of(int start, int end) {
    Map<Modifier, ScopedTrigger> nearest = new EnumMap<>(Modifier.class);
    for (ScopedTrigger trigger : sentenceAt(start)) {
      if (trigger.covers(start, end)) {
        nearest.merge(
            trigger.modifier(),
            trigger,
            (a, b) -> a.distance(start, end) <= b.distance(start, end) ? a : b);
      }
    }
    return nearest.isEmpty()
        ? Context.PLAIN
        : new Context(
            nearest.values().stream()
                .map(
                    trigger ->
                        new Trigger(
                            trigger.modifier(),
                            trigger.start(),
                            trigger.end(),
                            text.span(trigger.start(), trigger.end())))
                .sorted(Comparator.comparingInt(Trigger::start))
                .collect(ImmutableList.toImmutableList()));
  }

  private ImmutableList<ScopedTrigger> sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      SentenceScopes sentence = sentences.get(middle);
      if (offset < sentence.range().start()) {
        high = middle - 1;
      } else if (offset >= sentence.range().end()) {
        low = middle + 1;
      } else {
        return sentence.triggers();
      }
    }
    return ImmutableList.of();
  }
}
