package io.casebound.terminology.load;

import com.google.common.base.Splitter;
import io.casebound.terminology.TermKind;
import java.util.List;
import java.util.Optional;

/**
 * A synonym of an OBO file.
 *
 * @param scope EXACT, BROAD, NARROW or RELATED
 * @param type an identifier, mostly declared in the heading; empty where there is none
 */
record OboSynonym(String text, String scope, String type) {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** Reads {@code "text" SCOPE TYPE [sources]}; the sources are passed over. */
  static Optional<OboSynonym> parse(String value) {
    int end = value.startsWith("\"") ? OboText.indexOf(value, '"', 1) : -1;
    if (end <= 1) {
      return Optional.empty();
    }
    String text = OboText.unescape(value.substring(1, end)).strip();
    int sources = OboText.indexOf(value, '[', end);
    List<String> words =
        WORDS.splitToList(value.substring(end + 1, sources < 0 ? value.length() : sources));
    String scope = words.isEmpty() ? "RELATED" : words.get(0);
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new OboSynonym(text, scope, words.size() < 2 ? "" : words.get(1)));
  }

  TermKind kind() {
    return SynonymKinds.kind(scope, type);
  }
}
