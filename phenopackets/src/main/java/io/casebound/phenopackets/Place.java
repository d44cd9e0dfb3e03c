package io.casebound.phenopackets;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A place in a case, of which is told whether it was taken over.
 *
 * @param path in the names of case-report XML; empty for the case itself
 */
record Place(Ledger ledger, String path) {
  Place at(String child) {
    return new Place(ledger, path.isEmpty() ? child : path + "/" + child);
  }

  /** Visits each of some values that stand here in elements of one name. */
  <T> void each(String child, List<T> values, BiConsumer<T, Place> visit) {
    for (int i = 0; i < values.size(); i++) {
      visit.accept(values.get(i), at(child + "[" + (i + 1) + "]"));
    }
  }

  /** These children are in the phenopacket. */
  void keep(String... children) {
    for (String child : children) {
      ledger.keep(at(child).path);
    }
  }

  /** All that stands here is not in the phenopacket. */
  void leave(String text, LeftOut.Reason reason) {
    ledger.leave(new LeftOut(path, text, reason));
  }

  /** A child that a phenopacket has no place for, if it is there. */
  void leave(String child, Optional<String> text) {
    text.ifPresent(words -> at(child).leave(words, LeftOut.Reason.NO_PLACE));
  }

  /** Children of one name that a phenopacket has no place for. */
  void leaveAll(String child, List<String> texts) {
    this.<String>each(child, texts, (text, at) -> at.leave(text, LeftOut.Reason.NO_PLACE));
  }
}
