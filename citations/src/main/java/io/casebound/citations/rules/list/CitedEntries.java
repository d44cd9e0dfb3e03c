package io.casebound.citations.rules.list;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.ReferenceList;
import io.casebound.model.SourceText;
import io.casebound.model.reference.Reference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the entry that a citation means: by its identifier, its printed number, or, where none is
 * printed, its place.
 */
final class CitedEntries {
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

  private final Map<String, Integer> places = new HashMap<>();
  private final int unlabelled;

  private CitedEntries(ReferenceList references) {
    int size = references.entries().size();
    for (int i = 0; i < size; i++) {
      Reference reference = references.entries().get(i).reference();
      places.putIfAbsent(reference.id(), i);
    }
    boolean labelled = false;
    for (int i = 0; i < size; i++) {
      Optional<SourceText> label = references.entries().get(i).reference().label();
      if (label.isPresent()) {
        labelled = true;
        places.putIfAbsent(label.get().value().strip(), i);
      }
    }
    this.unlabelled = labelled ? 0 : size;
  }

  static CitedEntries of(ReferenceList references) {
    return references.derived(CitedEntries.class, CitedEntries::new);
  }

  /** The place in the list of what {@code id} means, counted from 0; empty where there is none. */
  Optional<Integer> place(String id) {
    Integer place = places.get(id);
    if (place == null && NUMBER.matcher(id).matches() && Integer.parseInt(id) <= unlabelled) {
      return Optional.of(Integer.parseInt(id) - 1);
    }
    return Optional.ofNullable(place);
  }

  /** The places of what a citation names, in the order of the list. */
  ImmutableList<Integer> places(CitedText.Place citation) {
    return citation.ids().stream()
        .flatMap(id -> place(id).stream())
        .distinct()
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }
}
