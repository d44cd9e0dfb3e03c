package io.casebound.validation.rules.structure;

import static io.casebound.model.remark.Severity.WARNING;

import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Passage;
import io.casebound.validation.rules.Words;
import io.casebound.validation.text.Sentence.Zone;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A bracket that opens must close in the same paragraph, and the other way round. */
@RuleInfo(
    id = "BRACKET-UNPAIRED",
    severity = WARNING,
    tags = {"structure"},
    summary = "The bracket \"{bracket}\" has no other half in its paragraph")
final class BracketUnpaired implements Rule<ReviewContext> {
  private static final String OPEN = "([";
  private static final String CLOSED = ")]";

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    for (Passage passage : words.passages()) {
      if (passage.zone() != Zone.TABLE && passage.zone() != Zone.BACK) {
        check(passage, words, remarks);
      }
    }
  }

  /** Says the one bracket that lacks its half; where more do, the text is a formula or code. */
  private static void check(Passage passage, Words words, RemarkSink remarks) {
    Deque<Integer> open = new ArrayDeque<>();
    List<Integer> unpaired = new ArrayList<>();
    for (int i = passage.first(); i < passage.end(); i++) {
      String word = words.word(i);
      if (isMark(word, OPEN)) {
        open.push(i);
      } else if (isMark(word, CLOSED)) {
        if (open.isEmpty() && !isNumbering(i, words)) {
          unpaired.add(i);
        } else if (!open.isEmpty() && pairs(words.word(open.peek()), word)) {
          open.pop();
        }
      }
    }
    unpaired.addAll(open);
    if (unpaired.size() == 1) {
      say(unpaired.get(0), words, remarks);
    }
  }

  private static boolean isMark(String word, String marks) {
    return word.length() == 1 && marks.contains(word);
  }

  private static boolean pairs(String open, String closed) {
    return OPEN.indexOf(open) == CLOSED.indexOf(closed);
  }

  /** {@code 1)}, {@code a)}, {@code iv)}: the number of an item. */
  private static boolean isNumbering(int closed, Words words) {
    String before = words.near(closed, -1);
    return before.length() <= 3 && words.isGlued(closed) && !words.isGlued(closed - 1);
  }

  private static void say(int bracket, Words words, RemarkSink remarks) {
    remarks
        .at(words.span(bracket))
        .with("bracket", words.word(bracket))
        .fix(Fix.advice("Close it, or take it out."))
        .say();
  }
}
