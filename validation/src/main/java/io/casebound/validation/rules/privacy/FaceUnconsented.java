package io.casebound.validation.rules.privacy;

import static io.casebound.model.remark.Severity.WARNING;

import com.google.common.collect.ImmutableSet;
import io.casebound.model.remark.Fix;
import io.casebound.model.remark.RemarkSink;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Passage;
import io.casebound.validation.rules.WordFile;
import io.casebound.validation.rules.Words;
import io.casebound.validation.text.Sentence;
import io.casebound.validation.text.Sentence.Zone;
import java.util.Locale;
import java.util.stream.IntStream;

/** A photograph of a face needs consent to its publication. */
@RuleInfo(
    id = "FACE-UNCONSENTED",
    severity = WARNING,
    tags = {"privacy", "icmje"},
    summary =
        "The figure seems to show the patient's face, but no sentence tells of consent to that")
final class FaceUnconsented implements Rule<ReviewContext> {
  private static final ImmutableSet<String> FACES =
      WordFile.words(FaceUnconsented.class, "face-words.txt");
  private static final ImmutableSet<String> PHOTOGRAPHS =
      WordFile.words(FaceUnconsented.class, "face-picture-words.txt");

  /** Of these, a caption speaks of another kind of picture. */
  private static final ImmutableSet<String> OTHERS =
      WordFile.words(FaceUnconsented.class, "other-picture-words.txt");

  /** What behind a word for the face makes it another thing. */
  private static final ImmutableSet<String> NO_FACES =
      ImmutableSet.of("mask", "masks", "shield", "nerve", "artery", "vein", "bones", "skeleton");

  @Override
  public void check(ReviewContext review, RemarkSink remarks) {
    Words words = Words.of(review);
    IntStream faces = words.places(FACES).filter(place -> showsFace(place, words)).sorted();
    faces
        .findFirst()
        .ifPresent(
            place -> {
              if (review.sentences().stream().noneMatch(FaceUnconsented::tellsOfConsent)) {
                remarks
                    .at(words.span(place))
                    .fix(Fix.advice("Say who consented to the publication of the photograph."))
                    .say();
              }
            });
  }

  private static boolean showsFace(int place, Words words) {
    Passage passage = words.passage(place);
    return passage.zone() == Zone.CAPTION
        && !NO_FACES.contains(words.near(place, 1))
        && words.in(passage).anyMatch(PHOTOGRAPHS::contains)
        && words.in(passage).noneMatch(OTHERS::contains);
  }

  private static boolean tellsOfConsent(Sentence sentence) {
    String text = sentence.text().toLowerCase(Locale.ROOT);
    return text.contains("consent")
        && (text.contains("image")
            || text.contains("photo")
            || text.contains("picture")
            || text.contains("publ"));
  }
}
