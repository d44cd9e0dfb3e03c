package io.casebound.model.clinical;

import java.util.Optional;

/**
 * A part of the history.
 *
 * @param kind which part
 * @param relative of a family history, who: {@code mother}
 * @param finding what is, or is not, known
 */
public record HistoryItem(HistoryKind kind, Optional<String> relative, Finding finding) {
  public HistoryItem {
    relative = relative.map(Wording::clean);
  }
}
