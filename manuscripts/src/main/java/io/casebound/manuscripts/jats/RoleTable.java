package io.casebound.manuscripts.jats;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.casebound.manuscripts.prose.DataLines;
import io.casebound.manuscripts.prose.Headings;
import io.casebound.model.SectionRole;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What sections are for: by their heading, their type, or the element they are. */
final class RoleTable {
  private static final Splitter TYPES =
      Splitter.on(CharMatcher.anyOf("|, \t\n\u000B\f\r")).omitEmptyStrings();

  /** The attributes that type sections and notes. */
  private static final List<String> ATTRIBUTES =
      List.of("sec-type", "notes-type", "fn-type", "content-type");

  private static final ImmutableMap<String, SectionRole> BY_TYPE = load("section-types.csv");
  private static final ImmutableMap<String, SectionRole> BY_ELEMENT = load("section-elements.csv");

  private RoleTable() {}

  /**
   * The role of a section.
   *
   * @param title its heading, or the empty string
   * @param around the role of the section around it; empty at the top level
   */
  static SectionRole role(XmlElement element, String title, Optional<SectionRole> around) {
    return heading(title, around)
        .or(() -> type(element))
        .or(() -> Optional.ofNullable(BY_ELEMENT.get(element.name())))
        .or(() -> around)
        .orElse(SectionRole.OTHER);
  }

  /** What a heading says of itself. */
  static Optional<SectionRole> heading(String title, Optional<SectionRole> around) {
    return title.isEmpty() ? Optional.empty() : Headings.role(title, around);
  }

  /** What the attributes of an element say. */
  static Optional<SectionRole> type(XmlElement element) {
    for (String attribute : ATTRIBUTES) {
      String value = element.attribute(attribute);
      Optional<SectionRole> role =
          value.isEmpty()
              ? Optional.<SectionRole>empty()
              : ofTypes(value.toLowerCase(Locale.ROOT).strip());
      if (role.isPresent()) {
        return role;
      }
    }
    return Optional.empty();
  }

  /** A type as a whole, or the first of several that is known. */
  private static Optional<SectionRole> ofTypes(String value) {
    SectionRole whole = BY_TYPE.get(value);
    if (whole != null) {
      return Optional.of(whole);
    }
    for (String type : TYPES.split(value)) {
      SectionRole role = BY_TYPE.get(type);
      if (role != null) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  private static ImmutableMap<String, SectionRole> load(String resource) {
    return DataLines.fields(RoleTable.class, resource, 2).stream()
        .collect(
            ImmutableMap.toImmutableMap(
                fields -> fields.get(0), fields -> SectionRole.valueOf(fields.get(1))));
  }
}
