package io.casebound.citations.format.tagged;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.casebound.citations.format.record.DataTable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the tags of a format fill, by the type of the record where that matters. */
final class TagTable {
  private static final Splitter COMMAS = Splitter.on(',');

  /** How a value is read. */
  enum Kind {
    TEXT,
    TITLE,
    NAMES,
    NAME_LINES,
    DATE,
    VOLUME,
    FIRST_PAGE,
    LAST_PAGE,
    PAGES,
    DOI,
    URL,
    ISSN,
    ISBN,
    SERIAL,
    IDENTIFIER,
    PMID,
    NOTE,
    LANGUAGE,
    KEYWORDS,
    JOURNAL,
    ID,
    IGNORED
  }

  /**
   * What is done with a tag.
   *
   * @param fills the field of a record, or the variable that takes the names; {@code -} where the
   *     kind says it
   */
  record Use(Kind kind, String fills) {}

  private final ImmutableMap<String, ImmutableMap<String, Use>> uses;

  private TagTable(ImmutableMap<String, ImmutableMap<String, Use>> uses) {
    this.uses = uses;
  }

  /** Reads a table of tag, types ({@code *} for all others), kind and what is filled. */
  static TagTable load(String resource) {
    Map<String, Map<String, Use>> uses = new LinkedHashMap<>();
    DataTable.rows(TagTable.class, resource, 4)
        .forEach(
            row -> {
              Use use = new Use(Kind.valueOf(Ascii.toUpperCase(row.get(2))), row.get(3));
              Map<String, Use> byType = uses.computeIfAbsent(row.get(0), tag -> new HashMap<>());
              COMMAS.split(row.get(1)).forEach(type -> byType.put(type, use));
            });
    ImmutableMap.Builder<String, ImmutableMap<String, Use>> table = ImmutableMap.builder();
    uses.forEach((tag, byType) -> table.put(tag, ImmutableMap.copyOf(byType)));
    return new TagTable(table.buildOrThrow());
  }

  /** The use of a tag in a record of that type; empty where the tag is not known. */
  Optional<Use> use(String tag, String type) {
    ImmutableMap<String, Use> byType = uses.get(tag);
    if (byType == null) {
      return Optional.empty();
    }
    Use own = byType.get(type);
    return Optional.ofNullable(own == null ? byType.get("*") : own);
  }

  /** The tag that a record of that type has for what is filled, the first of the table. */
  Optional<String> tag(Kind kind, String fills, String type) {
    Use wanted = new Use(kind, fills);
    return uses.keySet().stream()
        .filter(tag -> use(tag, type).equals(Optional.of(wanted)))
        .findFirst();
  }

  boolean knows(String tag) {
    return uses.containsKey(tag);
  }
}
