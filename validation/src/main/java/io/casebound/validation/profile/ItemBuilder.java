package io.casebound.validation.profile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.casebound.model.SectionRole;
import io.casebound.model.remark.Severity;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the items of one profile. */
final class ItemBuilder {
  private final String prefix;
  private final ProfileBuilder profile;

  ItemBuilder(String prefix, ProfileBuilder profile) {
    this.prefix = prefix;
    this.profile = profile;
  }

  Item build(XmlNode node) {
    return new Item(
        prefix,
        node.attribute("id"),
        node.attribute("title"),
        node.words("requirement"),
        severity(node, "absent"),
        severity(node, "partial"),
        node.words("advice"),
        roles(node, node.list("home")),
        criteria(node));
  }

  private Criteria criteria(XmlNode node) {
    ImmutableList<Item> parts =
        node.first("judged-as").stream()
            .flatMap(judged -> judged.list("items").stream().flatMap(id -> part(judged, id)))
            .collect(toImmutableList());
    return new Criteria(
        all(node, "present"),
        all(node, "partial"),
        all(node, "unless"),
        node.words("sought"),
        parts,
        node.first("for-a-human").map(human -> human.attribute("because")).orElse(""));
  }

  /** The item of {@code care:8a}. */
  private Stream<Item> part(XmlNode judged, String id) {
    int colon = id.indexOf(':');
    Optional<Profile> base = profile.base(judged, id.substring(0, colon));
    Optional<Item> item = base.flatMap(found -> found.item(id.substring(colon + 1)));
    if (base.isPresent() && item.isEmpty()) {
      profile.problem(
          judged, "the profile " + base.get().id() + " has no item " + id + "; correct it.");
    }
    return item.stream();
  }

  private ImmutableList<Criterion> all(XmlNode node, String name) {
    return node.all(name).map(this::criterion).collect(toImmutableList());
  }

  private Criterion criterion(XmlNode node) {
    return new Criterion(
        node.all("score").map(this::condition).collect(toImmutableList()),
        node.all("count").flatMap(this::limit).collect(toImmutableList()),
        node.all("section")
            .flatMap(section -> roles(section, section.list("role")).stream())
            .collect(toImmutableList()),
        node.attribute("missing"),
        node.attribute("because"));
  }

  private Condition condition(XmlNode node) {
    return new Condition(
        node.list("of"), lowest(node, Integer.MIN_VALUE), highest(node), node.place());
  }

  private Stream<Limit> limit(XmlNode node) {
    return Measure.named(node.attribute("of")).stream()
        .map(measure -> new Limit(measure, lowest(node, 0), highest(node)));
  }

  private static int lowest(XmlNode node, int otherwise) {
    return node.number("at-least", otherwise);
  }

  private int highest(XmlNode node) {
    int highest = node.number("at-most", Integer.MAX_VALUE);
    if (lowest(node, Integer.MIN_VALUE) > highest) {
      profile.problem(node, "at-least is more than at-most, so that it never holds; change one.");
    }
    return highest;
  }

  private static Severity severity(XmlNode node, String key) {
    return Severity.valueOf(Ascii.toUpperCase(node.attribute(key)));
  }

  private ImmutableList<SectionRole> roles(XmlNode node, ImmutableList<String> names) {
    return names.stream().flatMap(name -> role(node, name)).collect(toImmutableList());
  }

  private Stream<SectionRole> role(XmlNode node, String name) {
    try {
      return Stream.of(SectionRole.valueOf(name));
    } catch (IllegalArgumentException e) {
      profile.problem(node, "there are no sections of the role " + name + "; correct it.");
      return Stream.empty();
    }
  }
}
