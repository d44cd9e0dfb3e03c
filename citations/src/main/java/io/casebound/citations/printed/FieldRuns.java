package io.casebound.citations.printed;

import io.casebound.citations.printed.chain.FieldLabel;
import io.casebound.citations.printed.chain.Labelling;
import io.casebound.citations.printed.chain.Tokens;
import io.casebound.model.text.TextRange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stretches of a reference that the chain gave one label, without the marks around them. */
final class FieldRuns {
  private final Map<FieldLabel, List<TextRange>> runs = new EnumMap<>(FieldLabel.class);
  private final CharSequence text;

  FieldRuns(CharSequence text, Tokens tokens, Labelling labels) {
    this.text = text;
    int from = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      boolean ends =
          i == tokens.size() || labels.begins(i) || labels.label(i) != labels.label(from);
      if (ends) {
        add(labels.label(from), tokens.start(from), tokens.end(i - 1));
        from = i;
      }
    }
  }

  private void add(FieldLabel label, int start, int end) {
    TextRange range = trim(start, end);
    if (range.length() > 0) {
      runs.computeIfAbsent(label, key -> new ArrayList<>()).add(range);
    }
  }

  private TextRange trim(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && !Character.isLetterOrDigit(Character.codePointAt(text, from))) {
      from++;
    }
    while (to > from && !isWordEnd(to)) {
      to--;
    }
    return new TextRange(from, from < to ? closed(from, to, end) : to);
  }

  private boolean isWordEnd(int to) {
    int last = Character.codePointBefore(text, to);
    return Character.isLetterOrDigit(last) || Character.getType(last) == Character.NON_SPACING_MARK;
  }

  /** Takes in a bracket that closes what the field opened, and the mark of a question. */
  private int closed(int from, int to, int end) {
    int behind = to;
    int open = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      open += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
    }
    while (behind < end && open > 0 && ")]".indexOf(text.charAt(behind)) >= 0) {
      behind++;
      open--;
    }
    while (behind < end && "?!".indexOf(text.charAt(behind)) >= 0) {
      behind++;
    }
    return behind;
  }

  List<TextRange> all(FieldLabel label) {
    return runs.getOrDefault(label, List.of());
  }

  Optional<TextRange> first(FieldLabel label) {
    return all(label).stream().findFirst();
  }

  boolean has(FieldLabel label) {
    return runs.containsKey(label);
  }
}
