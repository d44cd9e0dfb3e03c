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
 * What the paragraphs of the body are for, also those whose headings do not tell. Before the first
 * mention of an aged person stands the introduction, unless a section says that it is one; then
 * comes the case, up to a paragraph that cites again and again, unless a section says that it is
 * the discussion.
 */
final class BodyParts {
  private static final Pattern AGED =
      Pattern.compile(
          "(?i)\\b(?:years?|months?|weeks?|days?)[\\s‐‑-]+(?:old|of[\\s-]age)\\b|\\baged\\s+\\d");
  private static final int CITATIONS_OF_DISCUSSION = 2;

  private final Map<SourceText, SectionRole> roles = new HashMap<>();

  private BodyParts() {}

  static BodyParts of(ImmutableList<Sentence> sentences) {
    ImmutableList<Sentence> body =
        sentences.stream()
            .filter(sentence -> sentence.zone() == Zone.BODY)
            .collect(ImmutableList.toImmutableList());
    BodyParts parts = new BodyParts();
    parts.read(body);
    return parts;
  }

  /** What the paragraph of a sentence of the body is for. */
  SectionRole role(Sentence sentence) {
    return roles.getOrDefault(sentence.block(), sentence.role());
  }

  private void read(ImmutableList<Sentence> body) {
    ImmutableSet<SectionRole> named =
        body.stream().map(Sentence::role).collect(ImmutableSet.toImmutableSet());
    boolean aged = body.stream().anyMatch(BodyParts::tellsAge);
    SectionRole current =
        named.contains(SectionRole.INTRODUCTION) || named.contains(SectionRole.CASE) || !aged
            ? SectionRole.CASE
            : SectionRole.INTRODUCTION;
    for (Sentence sentence : body) {
      if (sentence.role() == SectionRole.OTHER) {
        current = next(current, sentence, body, named);
        roles.put(sentence.block(), current);
      } else if (sentence.role() == SectionRole.DISCUSSION) {
        current = SectionRole.DISCUSSION;
      }
    }
  }

  private SectionRole next(
      SectionRole current,
      Sentence sentence,
      ImmutableList<Sentence> body,
      ImmutableSet<SectionRole> named) {
    if (current == SectionRole.INTRODUCTION && tellsAge(sentence)) {
      return SectionRole.CASE;
    }
    boolean opens = !roles.containsKey(sentence.block()) && roles.containsValue(SectionRole.CASE);
    if (current == SectionRole.CASE
        && opens
        && !named.contains(SectionRole.DISCUSSION)
        && citations(sentence.block(), body) >= CITATIONS_OF_DISCUSSION) {
      return SectionRole.DISCUSSION;
    }
    return current;
  }

  private static long citations(SourceText block, ImmutableList<Sentence> body) {
    return body.stream()
        .filter(sentence -> sentence.block().equals(block) && !sentence.citations().isEmpty())
        .count();
  }

  private static boolean tellsAge(Sentence sentence) {
    return AGED.matcher(sentence.text()).find();
  }
}
