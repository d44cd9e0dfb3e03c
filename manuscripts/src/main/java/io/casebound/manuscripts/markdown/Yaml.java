package io.casebound.manuscripts.markdown;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casebound.model.SourceText;
import java.util.Optional;
import java.util.stream.Stream;

/** A value of YAML front matter, its words in their place. */
sealed interface Yaml {
  /** A scalar. */
  record Text(SourceText text) implements Yaml {}

  /** A sequence. */
  record Items(ImmutableList<Yaml> items) implements Yaml {}

  /** A mapping; of a key that comes twice, the first value. */
  record Entries(ImmutableMap<String, Yaml> entries) implements Yaml {
    /** The value of the first of these keys that is there. */
    Optional<Yaml> get(String... keys) {
      return Stream.of(keys).filter(entries::containsKey).findFirst().map(entries::get);
    }

    /** The text of the first of these keys that is there, if it is one. */
    Optional<SourceText> text(String... keys) {
      return get(keys).flatMap(Yaml::asText);
    }
  }

  /** The scalar, if it is one and not blank. */
  default Optional<SourceText> asText() {
    return this instanceof Text scalar && !scalar.text().value().isBlank()
        ? Optional.of(scalar.text().strip())
        : Optional.empty();
  }

  /** The items of a sequence, or the single value itself. */
  default ImmutableList<Yaml> asList() {
    return this instanceof Items sequence ? sequence.items() : ImmutableList.of(this);
  }
}
