package io.casebound.citations.style;

import com.google.common.base.Splitter;
import io.casebound.citations.csl.StyleElement;
import java.util.List;
import java.util.Optional;

/** Compares the capitals of a title. */
final class TitleForms {
  /** So many words must differ: styles do not agree on the small ones. */
  private static final int FEWEST = 3;

  private static final Splitter WORDS = Splitter.on(' ');

  private TitleForms() {}

  static Optional<Difference> difference(String printed, String wanted) {
    List<String> own = WORDS.splitToList(Folding.of(printed));
    List<String> styled = WORDS.splitToList(Folding.of(wanted));
    if (own.size() != styled.size()) {
      return Optional.empty();
    }
    int differing = 0;
    for (int i = 0; i < own.size(); i++) {
      if (!own.get(i).equalsIgnoreCase(styled.get(i))) {
        return Optional.empty();
      }
      differing += own.get(i).equals(styled.get(i)) ? 0 : 1;
    }
    return differing < Math.min(FEWEST, own.size())
        ? Optional.empty()
        : Optional.of(ElementForms.of(StyleElement.TITLE, printed, wanted));
  }
}
