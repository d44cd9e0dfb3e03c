package io.casebound.terminology.variant;

import com.google.common.collect.ImmutableList;
import io.casebound.terminology.word.WordForms;
import io.casebound.terminology.word.WordIds;
import java.util.Optional;

/**
 * A word of a name or of a text.
 *
 * @param id its number in the index, the same for its plural and its other spelling; or {@link
 *     WordIds#UNKNOWN}
 * @param forms how it may read in the singular, itself first
 */
record Word(int id, ImmutableList<String> forms) {
  /** The word that folds to this form. */
  static Word of(int id, String folded) {
    return new Word(id, WordForms.of(folded));
  }

  String text() {
    return forms.get(0);
  }

  /** Whether both are one word. */
  boolean isSame(Word other) {
    return id != WordIds.UNKNOWN ? id == other.id : text().equals(other.text());
  }

  /** The family of words that say the same. */
  Optional<String> family() {
    return forms.stream().flatMap(form -> Equivalents.bundled().family(form).stream()).findFirst();
  }

  boolean isWeak() {
    return forms.stream().anyMatch(Equivalents.bundled()::isWeak);
  }

  /** Whether the other may be another part of speech of it. */
  boolean isRelated(Word other) {
    return forms.stream()
        .anyMatch(
            form ->
                other.forms.stream()
                    .anyMatch(name -> Derivations.bundled().areRelated(form, name)));
  }

  /** Whether it may stand for the name that is the other word alone. */
  boolean standsAloneFor(Word name) {
    return name.forms.stream().anyMatch(form -> Derivations.bundled().standsAlone(text(), form));
  }
}
