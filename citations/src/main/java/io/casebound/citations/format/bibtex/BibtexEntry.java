package io.casebound.citations.format.bibtex;

import io.casebound.model.Source;
import io.casebound.model.SourceSpan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An entry as it stands in the file, its strings expanded.
 *
 * @param type in lower case: {@code article}
 * @param key the citation key; empty where it has none
 * @param start where its {@code @} stands
 * @param end behind its closing delimiter
 * @param fields the values by their names in lower case, in the order of the file
 */
record BibtexEntry(String type, String key, int start, int end, Map<String, RawText> fields) {
  /** The same with the fields of others, which do not replace its own. */
  BibtexEntry with(Map<String, RawText> inherited) {
    Map<String, RawText> all = new LinkedHashMap<>(fields);
    inherited.forEach(all::putIfAbsent);
    return new BibtexEntry(type, key, start, end, all);
  }

  boolean has(String field) {
    return value(field).isPresent();
  }

  /** The value of a field that is not blank. */
  Optional<RawText> value(String field) {
    return Optional.ofNullable(fields.get(field)).filter(value -> !value.isBlank());
  }

  /** How remarks call it. */
  String name() {
    return key.isEmpty() ? "this entry" : "the entry " + key;
  }

  SourceSpan span(Source source) {
    return source.span(start, end);
  }
}
