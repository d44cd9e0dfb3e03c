package io.casebound.terminology.context;

import io.casebound.terminology.context.TriggerPhrases.Phrase;

/** What triggers tell, one independent of the others. */
enum Dimension {
  /** Whether, when and whose something is. */
  STATUS,
  LITERATURE,
  PLACE;

  boolean holds(Modifier modifier) {
    return switch (this) {
      case STATUS -> modifier.isStatus();
      case LITERATURE -> modifier == Modifier.LITERATURE;
      case PLACE -> modifier.isPlace();
    };
  }

  /** Whether a phrase matters for it: it tells it, ends what tells it, or looks like that. */
  boolean concerns(Phrase phrase) {
    boolean silent = phrase.modifier().isEmpty() && phrase.ends().isEmpty();
    return silent
        ? this != LITERATURE
        : phrase.modifier().filter(this::holds).isPresent()
            || phrase.ends().stream().anyMatch(this::holds);
  }
}
