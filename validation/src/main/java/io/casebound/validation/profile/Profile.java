package io.casebound.validation.profile;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A reporting guideline, or what a journal asks for.
 *
 * @param id its short name, {@code care}
 * @param prefix what the identifiers of remarks on its own items begin with, {@code CARE}
 * @param title its name
 * @param source where its items come from
 * @param items its requirements, in the guideline's order, those that it takes over first; the
 *     identifiers are unique
 * @param signals what it looks for beside the signals that are bundled
 * @param rules how it weighs rules
 */
public record Profile(
    String id,
    String prefix,
    String title,
    String source,
    ImmutableList<Item> items,
    ImmutableList<ProfileSignal> signals,
    ImmutableList<RuleSetting> rules) {

  /** The item of that number, in lower case or capitals. */
  public Optional<Item> item(String number) {
    return items.stream().filter(item -> Ascii.equalsIgnoreCase(item.id(), number)).findFirst();
  }
}
