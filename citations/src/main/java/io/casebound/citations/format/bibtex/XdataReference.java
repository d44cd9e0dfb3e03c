package io.casebound.citations.format.bibtex;

import com.google.common.base.Splitter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A field, or one item of a list, that stands in another entry: {@code xdata=key-field-2}
 * (biblatex, 3.13.6 "Granular XDATA").
 */
final class XdataReference {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "xdata\\s{0,9}=\\s{0,9}([^\\s=,{}]{1,200}?)-([a-z]{1,40})(?:-(\\d{1,3}))?(?=\\s|$)");
  private static final Splitter AND = Splitter.on(Pattern.compile("\\s+and\\s+"));
  private static final int DEEPEST = 8;

  private XdataReference() {}

  /** Whether a value refers to another entry. */
  static boolean isIn(RawText value) {
    return value.length() < 2000
        && value.length() > 7
        && mayBeIn(value)
        && REFERENCE.matcher(value.value()).find();
  }

  private static boolean mayBeIn(RawText value) {
    for (int i = 0; i + 4 < value.length(); i++) {
      if (value.charAt(i) == 'x' && value.charAt(i + 1) == 'd' && value.charAt(i + 4) == 'a') {
        return true;
      }
    }
    return false;
  }

  /** The entry with what its references mean; what means nothing stays as it stands. */
  static BibtexEntry replaced(BibtexEntry entry, Function<String, Optional<BibtexEntry>> entries) {
    Map<String, RawText> fields = new LinkedHashMap<>();
    entry.fields().forEach((name, value) -> fields.put(name, replaced(value, entries, 0)));
    return new BibtexEntry(entry.type(), entry.key(), entry.start(), entry.end(), fields);
  }

  private static RawText replaced(
      RawText value, Function<String, Optional<BibtexEntry>> entries, int depth) {
    if (depth > DEEPEST || !isIn(value)) {
      return value;
    }
    Matcher reference = REFERENCE.matcher(value.value());
    StringBuilder text = new StringBuilder();
    while (reference.find()) {
      String meant =
          entries
              .apply(reference.group(1))
              .filter(data -> data.type().equals("xdata"))
              .flatMap(data -> Optional.ofNullable(data.fields().get(reference.group(2))))
              .map(field -> replaced(field, entries, depth + 1).value())
              .flatMap(field -> item(field, reference.group(3)))
              .orElse(reference.group());
      reference.appendReplacement(text, Matcher.quoteReplacement(meant));
    }
    return value.replacedBy(reference.appendTail(text).toString());
  }

  private static Optional<String> item(String list, String position) {
    if (position == null) {
      return Optional.of(list);
    }
    List<String> items = AND.splitToList(list);
    int index = Integer.parseInt(position) - 1;
    return index >= 0 && index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
  }
}
