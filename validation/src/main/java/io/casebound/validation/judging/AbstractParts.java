package io.casebound.validation.judging;

import io.casebound.model.SectionRole;
import io.casebound.validation.text.Sentence;
import io.casebound.validation.text.Sentence.Zone;
import java.util.regex.Pattern;

/**
 * Tells what the sentences of an abstract are for, also where its parts have no headings of their
 * own but open with a word that stands for one: {@code Conclusions: …}.
 */
final class AbstractParts {
  private static final Pattern CONCLUDES =
      Pattern.compile(
          "(?i)(?:in conclusion\\b"
              + "|(?:(?:discussion|summary|importance|significance) and )?"
              + "(?:conclusions?|concluding remarks?|learning points?|lessons?|take[\\s-]?(?:home|away)"
              + "(?: messages?| points?)?|clinical (?:significance|relevance|implications?)|"
              + "practical implications?)(?: and \\w{1,20})?\\s?(?:[.:–—-]|$)).*",
          Pattern.DOTALL);

  private boolean concluding;

  /** The role of the next sentence outside the body. */
  SectionRole role(Sentence sentence) {
    boolean told = sentence.zone() == Zone.ABSTRACT;
    concluding = told && (concluding || CONCLUDES.matcher(sentence.text()).matches());
    return concluding ? SectionRole.CONCLUSION : sentence.role();
  }
}
