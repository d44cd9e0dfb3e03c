package io.casebound.validation.rules.consistency;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.terminology.Concept;
import io.casebound.terminology.ConceptKind;
import io.casebound.terminology.Terminology;
import io.casebound.terminology.context.Context;
import io.casebound.terminology.context.Experiencer;
import io.casebound.terminology.recognise.Mention;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.rules.Passage;
import io.casebound.validation.rules.Words;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The diseases that certain texts of a manuscript name, and whether they tell of another one. */
final class Diagnoses {
  private static final ImmutableSet<ConceptKind> KINDS =
      ImmutableSet.of(ConceptKind.NEOPLASM, ConceptKind.DISORDER);
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  /**
   * How many kinds a disease has at most that tells what its kinds are: a sarcoma, not a tumour.
   */
  private static final int MOST_KINDS = 140;

  /** How many letters two forms of a word share at least: metastasis, metastatic. */
  private static final int STEM = 5;

  private final Terminology terminology;
  private final Set<Concept> named = new HashSet<>();
  private final Supplier<Set<Concept>> around = Suppliers.memoize(this::findAround);
  private final Supplier<Set<String>> stems;

  private Diagnoses(Terminology terminology, Supplier<Set<String>> stems) {
    this.terminology = terminology;
    this.stems = Suppliers.memoize(stems::get);
  }

  /** What those texts name, in whatever sense. */
  static Diagnoses in(Predicate<Passage> texts, ReviewContext review) {
    Words words = Words.of(review);
    Diagnoses diagnoses = new Diagnoses(review.terminology(), () -> stems(texts, words));
    for (Passage passage : words.passages()) {
      if (texts.test(passage)) {
        review.mentions(passage.text()).forEach(mention -> diagnoses.named.add(mention.concept()));
      }
    }
    return diagnoses;
  }

  private static Set<String> stems(Predicate<Passage> texts, Words words) {
    Set<String> stems = new HashSet<>();
    for (Passage passage : words.passages()) {
      if (texts.test(passage)) {
        for (int i = passage.first(); i < passage.end(); i++) {
          stems.add(stem(words.word(i)));
        }
      }
    }
    return stems;
  }

  /** What the named ones are kinds of. */
  private Set<Concept> findAround() {
    Set<Concept> found = new HashSet<>();
    named.forEach(concept -> found.addAll(terminology.ancestors(concept)));
    return found;
  }

  /** The diseases that a text states as the patient's. */
  static ImmutableList<Mention> stated(Passage passage, ReviewContext review) {
    return review.mentions(passage.text()).stream()
        .filter(mention -> KINDS.contains(mention.concept().kind()))
        .filter(mention -> mention.context().isPlain())
        .collect(ImmutableList.toImmutableList());
  }

  /** The diseases that a text names at all, but for those that it denies or tells of a relative. */
  static ImmutableList<Mention> named(Passage passage, ReviewContext review) {
    return review.mentions(passage.text()).stream()
        .filter(mention -> KINDS.contains(mention.concept().kind()))
        .filter(mention -> isMeant(mention.context()))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isMeant(Context context) {
    return !context.negated()
        && !context.hypothetical()
        && context.experiencer() == Experiencer.PATIENT;
  }

  /** Whether they tell of it, of a kind of it, of what it is a kind of, or use all its words. */
  boolean tellOf(Mention mention) {
    Concept concept = mention.concept();
    return named.contains(concept)
        || around.get().contains(concept)
        || terminology.ancestors(concept).stream().anyMatch(this::isNamedClosely)
        || NO_LETTERS
            .splitAsStream(mention.text())
            .filter(word -> word.length() > 2)
            .map(Diagnoses::stem)
            .allMatch(stems.get()::contains);
  }

  /** Whether they name it, and it says more of a disease than "tumour" or "malignant tumour". */
  private boolean isNamedClosely(Concept broader) {
    return named.contains(broader) && terminology.descendants(broader).size() <= MOST_KINDS;
  }

  private static String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace("ae", "e").replace("oe", "e");
    return lower.length() > STEM ? lower.substring(0, STEM) : lower;
  }
}
