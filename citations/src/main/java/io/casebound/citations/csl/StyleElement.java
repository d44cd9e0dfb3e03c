package io.casebound.citations.csl;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a reference is printed of, by the variables of CSL 1.0.2. */
public enum StyleElement {
  AUTHORS("authors", "author"),
  EDITORS("editors", "editor"),
  TITLE("title", "title", "title-short"),
  CONTAINER_TITLE("journal or book", "container-title", "container-title-short"),
  COLLECTION_TITLE("series", "collection-title"),
  DATE("date", "issued"),
  VOLUME("volume", "volume"),
  ISSUE("issue", "issue"),
  PAGES("pages", "page", "page-first"),
  EDITION("edition", "edition"),
  PUBLISHER("publisher", "publisher"),
  PUBLISHER_PLACE("place of publication", "publisher-place"),
  DOI("DOI", "DOI"),
  PMID("PMID", "PMID"),
  PMCID("PMCID", "PMCID"),
  ISBN("ISBN", "ISBN"),
  ISSN("ISSN", "ISSN"),
  URL("address", "URL"),
  ACCESSED("date of access", "accessed");

  // In the private use area; never met in a text. Each element has one before it and one behind it.
  private static final char FIRST_BEFORE = '\uE100';
  private static final char FIRST_BEHIND = '\uE140';

  /** Finds the marks in what was printed. */
  static final CharMatcher MARKS = CharMatcher.inRange(FIRST_BEFORE, (char) (FIRST_BEHIND + 0x3F));

  private static final ImmutableList<StyleElement> ALL = ImmutableList.copyOf(values());

  private static final ImmutableMap<String, StyleElement> BY_VARIABLE =
      Stream.of(values())
          .flatMap(element -> element.variables.stream().map(name -> Map.entry(name, element)))
          .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final String words;
  private final ImmutableList<String> variables;

  StyleElement(String words, String... variables) {
    this.words = words;
    this.variables = ImmutableList.copyOf(variables);
  }

  /** How a sentence calls it: {@code place of publication}. */
  public String words() {
    return words;
  }

  char before() {
    return (char) (FIRST_BEFORE + ALL.indexOf(this));
  }

  char behind() {
    return (char) (FIRST_BEHIND + ALL.indexOf(this));
  }

  /** The element whose end the mark stands for. */
  static Optional<StyleElement> endingAt(char mark) {
    int place = mark - FIRST_BEHIND;
    return place >= 0 && place < ALL.size() ? Optional.of(ALL.get(place)) : Optional.empty();
  }

  /** The element of the first of the variables, between which spaces stand. */
  static Optional<StyleElement> ofVariables(String names) {
    return Splitter.on(' ')
        .omitEmptyStrings()
        .splitToStream(names)
        .findFirst()
        .map(BY_VARIABLE::get);
  }
}
