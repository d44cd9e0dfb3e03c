package io.casebound.manuscripts.jats;

import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.reference.PersonName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the names of people and groups. */
final class NameReader {
  private final Source source;

  NameReader(Source source) {
    this.source = source;
  }

  /** A name as a title page prints it: "Ana M. Pérez Jr". */
  Optional<SourceText> displayed(XmlElement name) {
    if (name.name().endsWith("-alternatives")) {
      return name.elements().findFirst().flatMap(this::displayed);
    }
    TextFlow flow = new TextFlow(source);
    List<XmlElement> parts = inOrder(name);
    if (parts.isEmpty()) {
      Inline.nodes(withoutMembers(name), flow);
    } else {
      for (XmlElement part : parts) {
        flow.breakWord();
        Inline.content(part, flow);
      }
    }
    return filled(flow);
  }

  private static List<XmlElement> inOrder(XmlElement name) {
    boolean familyFirst = name.attribute("name-style").equals("eastern");
    Stream<String> order =
        familyFirst
            ? Stream.of("surname", "given-names", "suffix")
            : Stream.of("given-names", "surname", "suffix");
    return order.flatMap(part -> name.first(part).stream()).toList();
  }

  /** A group's name stands before the list of its members. */
  private static List<XmlNode> withoutMembers(XmlElement group) {
    return group.children().stream()
        .filter(child -> !(child instanceof XmlElement part && part.is("contrib-group")))
        .toList();
  }

  /** A name as a record keeps it. */
  Optional<PersonName> recorded(XmlElement name) {
    if (name.name().endsWith("-alternatives")) {
      return name.elements().findFirst().flatMap(this::recorded);
    }
    if (name.is("collab") || name.is("institution")) {
      return displayed(name).map(PersonName::group);
    }
    Optional<SourceText> family = part(name, "surname");
    Optional<SourceText> given = part(name, "given-names");
    if (family.isEmpty()) {
      return given.isPresent()
          ? given.map(only -> new PersonName(only, Optional.empty(), Optional.empty(), false))
          : displayed(name).flatMap(NameReader::split);
    }
    return Optional.of(new PersonName(family.orElseThrow(), given, part(name, "suffix"), false));
  }

  /** "Smith JA" and "Smith, John": the family name first. */
  private static Optional<PersonName> split(SourceText name) {
    int comma = name.value().indexOf(',');
    int cut = comma > 0 ? comma : name.value().lastIndexOf(' ');
    if (cut <= 0 || cut + 1 >= name.length()) {
      return Optional.of(new PersonName(name, Optional.empty(), Optional.empty(), false));
    }
    return Optional.of(
        PersonName.person(name.slice(0, cut).strip(), name.slice(cut + 1, name.length()).strip()));
  }

  private Optional<SourceText> part(XmlElement name, String part) {
    return name.first(part)
        .map(element -> Inline.text(element, source))
        .filter(text -> !text.isEmpty())
        .map(FlowedText::text);
  }

  private static Optional<SourceText> filled(TextFlow flow) {
    SourceText text = flow.build().text();
    return text.length() == 0 ? Optional.empty() : Optional.of(text);
  }
}
