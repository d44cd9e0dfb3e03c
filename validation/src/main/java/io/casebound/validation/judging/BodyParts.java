package io.casebound.validation.judging;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.SectionRole;
import io.casebound.model.SourceText;
import io.casebound.validation.text.Sentence;
import io.casebound.validation.text.Sentence.Zone;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells what the sentences of the body are for, also where no heading does. Before the first
 * mention of an aged person stands the introduction, unless a section says that it is one; then
 * comes the case, up to a paragraph that cites again and again, unless a section says that it is
 * the discussion. Where none does, such a paragraph ends a section on the case as well.
 */
final class BodyParts {
  private static final Pattern AGED =
      Pattern.compile(
          "(?i)\\b(?:years?|months?|weeks?|days?)[\\s‐‑-]{1,3}(?:old|of[\\s-]age)\\b|\\baged\\s\\d");
  private static final int CITATIONS_OF_DISCUSSION = 2;
  private static final int SHORTEST_CASE = 5;

  private final ImmutableSet<SectionRole> named;
  private final Map<SourceText, Integer> citing = new HashMap<>();
  private SectionRole current;
  private int told;
  private SourceText block = SourceText.of("");

  private BodyParts(ImmutableList<Sentence> body) {
    this.named = body.stream().map(Sentence::role).collect(ImmutableSet.toImmutableSet());
    boolean begins =
        !named.contains(SectionRole.INTRODUCTION)
            && (named.contains(SectionRole.CASE) || body.stream().anyMatch(BodyParts::tellsAge));
    this.current = begins ? SectionRole.INTRODUCTION : SectionRole.CASE;
    body.stream()
        .filter(sentence -> !sentence.citations().isEmpty())
        .forEach(sentence -> citing.merge(sentence.block(), 1, Integer::sum));
  }

  /**
   * The role of each sentence, in their order; of those outside the body mostly their section's.
   */
  static ImmutableList<SectionRole> roles(ImmutableList<Sentence> sentences) {
    BodyParts parts =
        new BodyParts(
            sentences.stream()
                .filter(sentence -> sentence.zone() == Zone.BODY)
                .collect(ImmutableList.toImmutableList()));
    AbstractParts summary = new AbstractParts();
    return sentences.stream()
        .map(
            sentence ->
                sentence.zone() == Zone.BODY ? parts.next(sentence) : summary.role(sentence))
        .collect(ImmutableList.toImmutableList());
  }

  private SectionRole next(Sentence sentence) {
    boolean opens = !sentence.block().equals(block);
    block = sentence.block();
    if (sentence.role() != SectionRole.OTHER) {
      return named(sentence, opens);
    }
    if (current == SectionRole.INTRODUCTION && tellsAge(sentence)) {
      current = SectionRole.CASE;
    } else if (current == SectionRole.CASE && opens && discusses(sentence)) {
      current = SectionRole.DISCUSSION;
    }
    return current;
  }

  /** The role of a sentence whose section says what it is for. */
  private SectionRole named(Sentence sentence, boolean opens) {
    if (sentence.role() != SectionRole.CASE) {
      current = sentence.role() == SectionRole.DISCUSSION ? SectionRole.DISCUSSION : current;
      return sentence.role();
    }
    told++;
    if (opens && told > SHORTEST_CASE && discusses(sentence)) {
      current = SectionRole.DISCUSSION;
    }
    return current == SectionRole.DISCUSSION && !named.contains(SectionRole.DISCUSSION)
        ? SectionRole.DISCUSSION
        : SectionRole.CASE;
  }

  private boolean discusses(Sentence sentence) {
    return !named.contains(SectionRole.DISCUSSION)
        && citing.getOrDefault(sentence.block(), 0) >= CITATIONS_OF_DISCUSSION;
  }

  private static boolean tellsAge(Sentence sentence) {
    return AGED.matcher(sentence.text()).find();
  }
}
