package io.casebound.manuscripts.prose;

import io.casebound.model.FloatKind;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives the figures and tables of a manuscript identifiers, each once: {@code figure-1}. */
public final class FloatNames {
  private final Set<String> given = new HashSet<>();

  /** A new identifier for a figure or table with this label, which may be empty. */
  public String name(FloatKind kind, String label) {
    String stem = kind.name().toLowerCase(Locale.ROOT);
    String name = label.isEmpty() ? stem : stem + "-" + label;
    String id = name;
    for (int copy = 2; !given.add(id); copy++) {
      id = name + "-" + copy;
    }
    return id;
  }
}
