package io.casebound.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casebound.terminology.Code;
import io.casebound.terminology.Terminology;
import java.util.Optional;

/** The code systems that a terminology has codes of, found whatever the case of their letters. */
final class SystemNames {
  private final ImmutableMap<String, String> names;

  private SystemNames(ImmutableMap<String, String> names) {
    this.names = names;
  }

  static SystemNames of(Terminology terminology) {
    return new SystemNames(
        terminology.concepts().stream()
            .flatMap(concept -> concept.codes().stream())
            .map(Code::system)
            .distinct()
            .collect(
                ImmutableMap.toImmutableMap(
                    Ascii::toLowerCase, system -> system, (first, second) -> first)));
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(names.get(Ascii.toLowerCase(name)));
  }

  ImmutableSet<String> all() {
    return ImmutableSet.copyOf(names.values());
  }
}
