package io.casebound.terminology.context;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The sense in which something is mentioned.
 *
 * @param triggers the words that decide it, at most one for each modifier, in order of the text
 */
public record Context(ImmutableList<Trigger> triggers) {
  /** The context of what is plainly said of the patient. */
  public static final Context PLAIN = new Context(ImmutableList.of());

  public boolean negated() {
    return is(Modifier.NEGATED);
  }

  public boolean uncertain() {
    return is(Modifier.UNCERTAIN);
  }

  public boolean hypothetical() {
    return is(Modifier.HYPOTHETICAL);
  }

  public boolean historical() {
    return is(Modifier.HISTORICAL);
  }

  /** Whose condition it is; the patient's unless a trigger says otherwise. */
  public Experiencer experiencer() {
    if (is(Modifier.FAMILY)) {
      return Experiencer.FAMILY;
    }
    return is(Modifier.OTHER_PERSON) ? Experiencer.OTHER : Experiencer.PATIENT;
  }

  /** Whether it is told of published cases, or of the disease in general. */
  public boolean ofLiterature() {
    return is(Modifier.LITERATURE);
  }

  /** The side of the body, where one is named for the mention. */
  public Optional<Laterality> laterality() {
    if (is(Modifier.BILATERAL) || (is(Modifier.LEFT) && is(Modifier.RIGHT))) {
      return Optional.of(Laterality.BILATERAL);
    }
    if (is(Modifier.LEFT)) {
      return Optional.of(Laterality.LEFT);
    }
    return is(Modifier.RIGHT) ? Optional.of(Laterality.RIGHT) : Optional.empty();
  }

  /** Whether the mention is stated as a present fact of the patient's. */
  public boolean isPlain() {
    return !negated()
        && !uncertain()
        && !hypothetical()
        && !historical()
        && !ofLiterature()
        && experiencer() == Experiencer.PATIENT;
  }

  /** What else is told of the place: proximal, anterior and the like, in order of the text. */
  public ImmutableList<Trigger> qualifiers() {
    return triggers.stream()
        .filter(trigger -> trigger.modifier().isPlace() && !trigger.modifier().isSide())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The context of a part of the body: its side and place, and whether it is told of the case. "No
   * lesion of the liver" does not deny the liver.
   */
  public Context ofPlace() {
    return new Context(
        triggers.stream()
            .filter(
                trigger ->
                    trigger.modifier().isPlace() || trigger.modifier() == Modifier.LITERATURE)
            .collect(ImmutableList.toImmutableList()));
  }

  /** The trigger of a modifier, where one applies. */
  public Optional<Trigger> trigger(Modifier modifier) {
    return triggers.stream().filter(trigger -> trigger.modifier() == modifier).findFirst();
  }

  private boolean is(Modifier modifier) {
    return trigger(modifier).isPresent();
  }
}
