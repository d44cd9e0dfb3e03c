package io.casebound.model.clinical;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds identifiers of specimens against the specimens that there are. */
final class Specimens {
  private final Set<String> known = new HashSet<>();

  Specimens(List<Specimen> specimens) {
    for (Specimen specimen : specimens) {
      checkArgument(known.add(specimen.id()), "two specimens bear the id \"%s\"", specimen.id());
    }
  }

  /** Refuses a name that no specimen bears. */
  void check(Optional<String> named) {
    named.ifPresent(id -> checkArgument(known.contains(id), "there is no specimen \"%s\"", id));
  }
}
