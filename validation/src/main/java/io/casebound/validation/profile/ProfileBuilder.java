package io.casebound.validation.profile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.casebound.model.remark.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a profile of the elements of its file, and finds what the schema cannot. */
final class ProfileBuilder {
  private static final String OFF = "off";

  private final List<ProfileProblem> problems = new ArrayList<>();
  private final Set<ProfileSignal> signals = new LinkedHashSet<>();

  ImmutableList<ProfileProblem> problems() {
    return ImmutableList.copyOf(problems);
  }

  Profile build(XmlNode root) {
    List<RuleSetting> rules = new ArrayList<>();
    Map<String, Item> items = new LinkedHashMap<>();
    for (String name : root.list("extends")) {
      base(root, name)
          .ifPresent(
              base -> {
                base.items().forEach(item -> takeOver(root, items, item));
                rules.addAll(base.rules());
              });
    }
    root.all("without").forEach(without -> drop(without, items));
    root.all("signal").forEach(this::addSignal);
    ItemBuilder builder = new ItemBuilder(root.attribute("prefix"), this);
    root.all("item").forEach(node -> add(node, builder.build(node), items));
    root.all("rule").forEach(node -> rules.add(rule(node)));
    checkUse(root);
    return new Profile(
        root.attribute("id"),
        root.attribute("prefix"),
        root.attribute("title"),
        root.words("source"),
        ImmutableList.copyOf(items.values()),
        ImmutableList.copyOf(signals),
        ImmutableList.copyOf(rules));
  }

  void problem(XmlNode node, String message) {
    problems.add(new ProfileProblem(node.place(), message));
  }

  /** The profile of that name, whose signals are used from now on. */
  Optional<Profile> base(XmlNode node, String name) {
    Optional<Profile> base =
        Profiles.names().contains(name) ? Profiles.named(name) : Optional.empty();
    if (base.isEmpty()) {
      problem(
          node,
          "there is no profile "
              + name
              + "; there are "
              + String.join(", ", Profiles.names())
              + ".");
    }
    base.ifPresent(profile -> signals.addAll(profile.signals()));
    return base;
  }

  private void takeOver(XmlNode root, Map<String, Item> items, Item item) {
    if (items.putIfAbsent(item.id(), item) != null) {
      problem(
          root,
          "two of the profiles that are extended have an item "
              + item.id()
              + "; extend one of them, and take single items of the other by judged-as.");
    }
  }

  private void drop(XmlNode without, Map<String, Item> items) {
    if (items.remove(without.attribute("item")) == null) {
      problem(
          without, "there is no item " + without.attribute("item") + " to leave out; correct it.");
    }
  }

  /** An item takes the place of the one of that number that was taken over. */
  private static void add(XmlNode node, Item item, Map<String, Item> items) {
    items.put(node.attribute("id"), item);
  }

  private void addSignal(XmlNode node) {
    ProfileSignal signal =
        new ProfileSignal(
            node.attribute("name"),
            node.attribute("in"),
            node.attribute("near"),
            node.attribute("why"),
            node.all("cue").map(ProfileBuilder::cue).collect(toImmutableList()),
            node.place());
    if (signals.stream().anyMatch(other -> other.name().equals(signal.name()))) {
      problem(node, "there is a signal " + signal.name() + " already; give this another name.");
    }
    signals.add(signal);
  }

  /** A signal that nothing asks for is misspelt somewhere, or left over. */
  private void checkUse(XmlNode root) {
    Set<String> used = new HashSet<>();
    collectUse(root, used);
    root.all("signal")
        .filter(signal -> !used.contains(signal.attribute("name")))
        .forEach(
            signal ->
                problem(
                    signal,
                    "nothing asks for the signal "
                        + signal.attribute("name")
                        + "; use it, or take it out."));
  }

  private static void collectUse(XmlNode node, Set<String> used) {
    if (node.name().equals("score")) {
      used.addAll(node.list("of"));
    } else if (node.name().equals("signal")) {
      used.add(node.attribute("near"));
    }
    node.children().forEach(child -> collectUse(child, used));
  }

  private static ProfileCue cue(XmlNode node) {
    return new ProfileCue(
        node.words(),
        node.number("weight", 2),
        node.attribute("in"),
        node.attribute("needs"),
        node.place());
  }

  private RuleSetting rule(XmlNode node) {
    String severity = node.attribute("severity");
    String because = node.attribute("because");
    if (severity.equals(OFF) && because.isEmpty()) {
      problem(node, "a rule is off for a reason only; say it in the attribute because.");
    }
    return new RuleSetting(
        node.attribute("id"),
        severity.equals(OFF)
            ? Optional.empty()
            : Optional.of(Severity.valueOf(Ascii.toUpperCase(severity))),
        because);
  }
}
