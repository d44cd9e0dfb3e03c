package io.casebound.manuscripts.jats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.model.Source;
import io.casebound.model.SourceText;
import io.casebound.model.reference.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the names of people and groups. */
final class NameReader {
  private static final ImmutableList<String> GIVEN_FIRST =
      ImmutableList.of("given-names", "surname", "suffix");
  private static final ImmutableList<String> FAMILY_FIRST =
      ImmutableList.of("surname", "given-names", "suffix");

  /** A group's name stands before the list of its members. */
  private static final ImmutableSet<String> MEMBERS = ImmutableSet.of("contrib-group");

  private final Source source;

  NameReader(Source source) {
    this.source = source;
  }

  /** A name as a title page prints it: "Ana M. Pérez Jr". */
  Optional<SourceText> displayed(XmlElement name) {
    if (name.name().endsWith("-alternatives")) {
      return firstForm(name).flatMap(this::displayed);
    }
    TextFlow flow = new TextFlow(source);
    List<XmlElement> parts = inOrder(name);
    if (parts.isEmpty()) {
      Inline.nodes(name.childrenBut(MEMBERS), flow);
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
    List<XmlElement> parts = new ArrayList<>(3);
    for (String part : familyFirst ? FAMILY_FIRST : GIVEN_FIRST) {
      name.first(part).ifPresent(parts::add);
    }
    return parts;
  }

  private static Optional<XmlElement> firstForm(XmlElement alternatives) {
    List<XmlElement> forms = alternatives.elements();
    return forms.isEmpty() ? Optional.empty() : Optional.of(forms.get(0));
  }

  /** A name as a record keeps it. */
  Optional<PersonName> recorded(XmlElement name) {
    if (name.name().endsWith("-alternatives")) {
      return firstForm(name).flatMap(this::recorded);
    }
    if (name.is("collab") || name.is("institution")) {
      return displayed(name).map(PersonName::group);
    }
    Optional<SourceText> family = Optional.empty();
    Optional<SourceText> given = Optional.empty();
    Optional<SourceText> suffix = Optional.empty();
    for (int i = 0; i < name.childCount(); i++) {
      if (name.child(i) instanceof XmlElement part) {
        switch (part.name()) {
          case "surname" -> family = family.isEmpty() ? Inline.words(part, source) : family;
          case "given-names" -> given = given.isEmpty() ? Inline.words(part, source) : given;
          case "suffix" -> suffix = suffix.isEmpty() ? Inline.words(part, source) : suffix;
          default -> {}
        }
      }
    }
    if (family.isPresent()) {
      return Optional.of(new PersonName(family.orElseThrow(), given, suffix, false));
    }
    return given.isPresent()
        ? given.map(only -> new PersonName(only, Optional.empty(), Optional.empty(), false))
        : displayed(name).flatMap(NameReader::split);
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

  private static Optional<SourceText> filled(TextFlow flow) {
    SourceText text = flow.build().text();
    return text.length() == 0 ? Optional.empty() : Optional.of(text);
  }
}
