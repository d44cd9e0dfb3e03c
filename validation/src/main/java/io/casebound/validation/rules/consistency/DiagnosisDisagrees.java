package io.casebound.validation.rules.consistency;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.SourceSpan;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.terminology.recognise.Mention;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Passage;
import io.casebound.validation.rules.Words;
import io.casebound.validation.text.Sentence.Zone;
import java.util.HashSet;
import java.util.Set;

/**
 * A disease that title or abstract state must be told in the text, and the final diagnosis of the
 * case there.
 */
@RuleInfo(
    id = "DIAGNOSIS-DISAGREES",
    severity = WARNING,
    tags = {"consistency"},
    summary = "{part} {diagnosis}, but {where} it")
final class DiagnosisDisagrees implements Rule<ReviewContext> {
  private static final String NEVER = "the text never names";

  private static final ImmutableSet<String> FINAL =
      ImmutableSet.of("final", "definitive", "definite", "ultimate", "confirmed");

  /** Words that may stand between "the final diagnosis" and the disease. */
  private static final ImmutableSet<String> BETWEEN =
      ImmutableSet.of("of", "was", "is", ":", "a", "an", "the", "as", "to", "be", "primary");

  private static final int MOST_BETWEEN = 6;

  /** In words and marks, and the title with it. */
  private static final int LONGEST_ABSTRACT = 600;

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    if (words.passages().stream().noneMatch(Passage::isBody) || tellsCaseInFront(words)) {
      return;
    }
    Diagnoses told = Diagnoses.in(DiagnosisDisagrees::tells, review);
    Set<Object> said = new HashSet<>();
    for (Passage passage : words.passages()) {
      if (passage.isFront()) {
        for (Mention mention : Diagnoses.named(passage, review)) {
          if (!told.tellOf(mention) && said.add(mention.concept())) {
            say(part(passage), mention.span(), mention.text(), NEVER, remarks);
          }
        }
        checkWords(passage, said, review, remarks);
      }
    }
    checkFinal(review, words, remarks);
  }

  /** Of diseases that the terminology does not hold, the text must have the word in some form. */
  private static void checkWords(
      Passage passage, Set<Object> said, ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    DiseaseWords diseases = new DiseaseWords(words);
    diseases
        .in(passage)
        .filter(place -> !isMention(place, passage, words, review))
        .filter(place -> !diseases.areTold(place, DiagnosisDisagrees::tells))
        .filter(place -> said.add(words.word(place)))
        .forEach(
            place -> say(part(passage), words.span(place), words.printed(place), NEVER, remarks));
  }

  /** Whether what stands before the body is longer than an abstract, and tells the case itself. */
  private static boolean tellsCaseInFront(Words words) {
    return words.passages().stream()
            .filter(Passage::isFront)
            .mapToInt(passage -> passage.end() - passage.first())
            .sum()
        > LONGEST_ABSTRACT;
  }

  /** The final diagnosis of the case must be one that title or abstract name. */
  private static void checkFinal(ReviewContext review, Words words, RemarkSink remarks) {
    if (words.passages().stream().noneMatch(each -> each.zone() == Zone.ABSTRACT)) {
      return;
    }
    Diagnoses front = Diagnoses.in(Passage::isFront, review);
    for (Passage passage : words.passages()) {
      if (passage.tellsCase()) {
        for (Mention mention : Diagnoses.stated(passage, review)) {
          if (isFinal(mention, passage, words) && !front.tellOf(mention)) {
            say(
                "The final diagnosis is",
                mention.span(),
                mention.text(),
                "neither title nor abstract names",
                remarks);
          }
        }
      }
    }
  }

  /** Whether {@code the final diagnosis was} stands right before it. */
  private static boolean isFinal(Mention mention, Passage passage, Words words) {
    int first = passage.first();
    while (first < passage.end() && words.start(first) < mention.start()) {
      first++;
    }
    for (int i = 1; i <= MOST_BETWEEN; i++) {
      String word = words.near(first, -i);
      if (word.equals("diagnosis")) {
        return FINAL.contains(words.near(first, -i - 1));
      }
      if (!BETWEEN.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the word belongs to the name of a concept, which is judged by what that means. */
  private static boolean isMention(int place, Passage passage, Words words, ReviewContext review) {
    return review.mentions(passage.text()).stream()
        .anyMatch(
            mention -> mention.start() <= words.start(place) && words.end(place) <= mention.end());
  }

  private static String part(Passage passage) {
    return passage.zone() == Zone.TITLE ? "The title names" : "The abstract names";
  }

  private static void say(
      String part, SourceSpan span, String diagnosis, String where, RemarkSink remarks) {
    remarks
        .at(span)
        .with("part", part)
        .with("diagnosis", diagnosis)
        .with("where", where)
        .fix(Fix.advice("Name the disease alike in both places."))
        .say();
  }

  private static boolean tells(Passage passage) {
    return !passage.isFront() && passage.zone() != Zone.KEYWORDS;
  }
}
