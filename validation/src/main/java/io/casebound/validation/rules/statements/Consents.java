package io.casebound.validation.rules.statements;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.WordFile;
import io.casebound.validation.text.Sentence;
import java.util.Locale;
import java.util.Optional;

/** The sentences that tell of consent to the publication, and by whom and to what. */
final class Consents {
  private static final String CONSENT = "consent";

  /** What the consent is to, where it is not merely to a treatment. */
  private static final ImmutableSet<String> PUBLICATION =
      ImmutableSet.of(
          "publi", "report", "image", "photo", "picture", "article", "manuscript", "anonym");

  /** Words by which a sentence says that there is no consent, and why. */
  private static final ImmutableSet<String> WAIVED =
      ImmutableSet.of(
          "waive",
          "waiving",
          "exempt",
          "no consent",
          "no informed consent",
          "not require",
          "not need",
          "not necessary",
          "not applicable",
          "not obtained",
          "unable",
          "opportunity");

  private static final ImmutableSet<String> PROXIES = WordFile.words(Consents.class, "proxies.txt");
  private static final Splitter WORDS = Splitter.onPattern("[^\\p{L}]+").omitEmptyStrings();

  private final ImmutableList<Sentence> sentences;

  private Consents(ReviewContext review) {
    this.sentences =
        review.sentences().stream()
            .filter(sentence -> lower(sentence).contains(CONSENT))
            .filter(sentence -> sentence.role().isDeclaration() || tellsOf(PUBLICATION, sentence))
            .collect(toImmutableList());
  }

  static Consents of(ReviewContext review) {
    return review.derived(Consents.class, Consents::new);
  }

  /**
   * The first sentence, where the patient seems to be the one who consents: nobody is named who
   * does so in the patient's place, nor is it said that there is no consent.
   */
  Optional<Sentence> ofPatientAlone() {
    return nameProxy() || areWaived() ? Optional.empty() : first();
  }

  /** The first sentence, where there is one. */
  Optional<Sentence> first() {
    return sentences.stream().findFirst();
  }

  /**
   * Whether somebody is named who gives it in the patient's place: in the sentence, or, in a
   * statement, in the paragraph around it. The paragraphs that tell the case name relatives anyway.
   */
  private boolean nameProxy() {
    return sentences.stream()
        .map(
            sentence ->
                sentence.role().isDeclaration() ? sentence.block().value() : sentence.text())
        .map(text -> text.toLowerCase(Locale.ROOT))
        .anyMatch(text -> WORDS.splitToStream(text).anyMatch(PROXIES::contains));
  }

  /** Whether a sentence says that there is none, so that nobody can be asked who gave it. */
  private boolean areWaived() {
    return speakOf(WAIVED);
  }

  /** Whether a sentence that tells of consent holds one of the words, or a word that begins so. */
  boolean speakOf(ImmutableSet<String> words) {
    return sentences.stream().anyMatch(sentence -> tellsOf(words, sentence));
  }

  private static boolean tellsOf(ImmutableSet<String> words, Sentence sentence) {
    String text = lower(sentence);
    return words.stream().anyMatch(text::contains);
  }

  private static String lower(Sentence sentence) {
    return sentence.text().toLowerCase(Locale.ROOT);
  }
}
