package io.casebound.cli;

import io.casebound.validation.profile.Item;
import io.casebound.validation.profile.Profile;
import io.casebound.validation.profile.Profiles;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is printed of profiles and of their items. */
final class ProfilePage {
  private ProfilePage() {}

  /** The page of the profile of that name, in capitals or not. */
  static Optional<String> ofProfile(String name) {
    return Profiles.named(name.toLowerCase(Locale.ROOT)).map(ProfilePage::page);
  }

  /** The page of the item whose remarks bear that identifier. */
  static Optional<String> ofItem(String id) {
    return Profiles.names().stream()
        .flatMap(name -> Profiles.named(name).stream())
        .filter(profile -> id.startsWith(profile.prefix() + "-"))
        .flatMap(profile -> profile.items().stream())
        .filter(item -> item.rule().equals(id))
        .findFirst()
        .map(ProfilePage::page);
  }

  private static String page(Profile profile) {
    return "# "
        + profile.title()
        + "\n\nSource: "
        + profile.source()
        + "\n\n"
        + profile.items().stream()
            .map(
                item ->
                    String.format(Locale.ROOT, "%-4s %s", item.id(), item.title() + humanly(item)))
            .collect(Collectors.joining("\n"));
  }

  private static String humanly(Item item) {
    return item.criteria().person().isEmpty() ? "" : " (for a human)";
  }

  private static String page(Item item) {
    String human = item.criteria().person();
    return String.format(
        Locale.ROOT,
        "# %s: %s\n\n%s\n\n%s\n%s",
        item.rule(),
        item.title(),
        item.requirement(),
        item.advice(),
        human.isEmpty() ? "" : "\nA person must judge it: " + human + ".\n");
  }
}
