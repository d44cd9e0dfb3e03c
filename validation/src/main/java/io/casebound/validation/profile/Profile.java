package io.casebound.validation.profile;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A reporting guideline.
 *
 * @param id its short name, {@code care}
 * @param prefix what the identifiers of remarks on its items begin with, {@code CARE}
 * @param title its name
 * @param source where its items come from
 * @param items its requirements, in the guideline's order; the identifiers are unique
 */
public record Profile(
    String id, String prefix, String title, String source, ImmutableList<Item> items) {

  /** The item of that number. */
  public Optional<Item> item(String number) {
    return items.stream().filter(item -> item.id().equals(number)).findFirst();
  }
}
