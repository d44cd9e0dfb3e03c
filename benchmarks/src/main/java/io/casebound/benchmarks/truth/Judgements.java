package io.casebound.benchmarks.truth;

import io.casebound.citations.ListedReference;
import io.casebound.citations.lookup.Verdict;
import io.casebound.citations.lookup.verification.Verifier;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Verdicts, of which the wrong ones may be shown. */
final class Judgements {
  private final Consumer<String> shown;

  Judgements(Consumer<String> shown) {
    this.shown = shown;
  }

  /**
   * The verdict on a reference.
   *
   * @param isWrong whether a verdict is not what it should be
   */
  Verdict of(ListedReference entry, IndexedRows index, Predicate<Verdict> isWrong) {
    Verifier verifier =
        Verifier.of(
            List.of(index.source()),
            failure -> {
              throw new IllegalStateException(failure);
            });
    Verdict verdict = verifier.verify(entry);
    if (isWrong.test(verdict)) {
      shown.accept(entry.reference().text().value().replaceAll("\\s+", " "));
      shown.accept("    " + describe(verdict));
    }
    return verdict;
  }

  private static String describe(Verdict verdict) {
    if (verdict instanceof Verdict.Differs differs) {
      return (differs.isCertain() ? "differs " : "differs, possibly ") + differs.differences();
    }
    if (verdict instanceof Verdict.AnotherWork another) {
      return "another work " + another.named().work().fields();
    }
    return verdict.toString();
  }
}
