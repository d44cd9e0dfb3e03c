package io.casebound.benchmarks.defects;

import io.casebound.model.SourceText;
import java.util.Random;
import java.util.stream.Stream;

/** Sentences that are put in behind the paragraphs that tell the case. */
final class Insertions {
  private Insertions() {}

  static Stream<Defect> sentence(Report report, String sentence) {
    return report.caseTexts().stream()
        .filter(text -> text.length() > 200)
        .map(text -> Defect.of(sentence, Edit.insert(end(text), " " + sentence)));
  }

  /** One of the sentences, by chance. */
  static Planter oneOf(String... sentences) {
    return (report, chance) -> sentence(report, pick(chance, sentences));
  }

  static String pick(Random chance, String... choices) {
    return choices[chance.nextInt(choices.length)];
  }

  private static int end(SourceText text) {
    return text.span().end();
  }
}
