package io.casebound.citations.lookup.verification;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.ListedReference;
import io.casebound.citations.lookup.BibliographicSource;
import io.casebound.citations.lookup.Verdict;
import io.casebound.citations.lookup.Verdict.Reason;
import io.casebound.citations.lookup.Verdict.Undecided;
import io.casebound.citations.lookup.match.Judge;
import io.casebound.citations.lookup.match.PrintedWords;
import io.casebound.model.reference.BibliographicRecord;
import java.io.IOException;
import java.util.function.Consumer;

/** Looks works up in sources, and says whether they are as the sources know them. */
public final class Verifier {
  private final ImmutableList<BibliographicSource> sources;
  private final Consumer<String> failures;

  private Verifier(ImmutableList<BibliographicSource> sources, Consumer<String> failures) {
    this.sources = sources;
    this.failures = failures;
  }

  /**
   * A verifier that asks sources.
   *
   * @param sources asked one after the other until one decides
   * @param failures takes a sentence for each question that a source could not answer
   */
  public static Verifier of(
      Iterable<? extends BibliographicSource> sources, Consumer<String> failures) {
    return new Verifier(ImmutableList.copyOf(sources), failures);
  }

  /** Tells the sources what will be asked for; see {@link BibliographicSource#prepare}. */
  public void prepare(Iterable<BibliographicRecord> works) {
    for (BibliographicSource source : sources) {
      try {
        source.prepare(works);
      } catch (IOException e) {
        failures.accept(String.valueOf(e.getMessage()));
      }
    }
  }

  /** The verdict on an entry. What is known and stands anywhere in its print is no difference. */
  public Verdict verify(ListedReference entry) {
    return verify(entry.record(), PrintedWords.of(entry.reference().text().value()));
  }

  /** The verdict on a work that was not read from print. */
  public Verdict verify(BibliographicRecord work) {
    return verify(work, PrintedWords.NONE);
  }

  /** The first verdict that decides, in the order of the sources; else why none does. */
  private Verdict verify(BibliographicRecord work, PrintedWords printed) {
    Verdict best = new Undecided(Reason.UNKNOWN);
    for (BibliographicSource source : sources) {
      Verdict verdict = ask(source, work, printed);
      if (!(verdict instanceof Undecided undecided)) {
        return verdict;
      }
      boolean saysMore = !undecided.notices().isEmpty() || best.notices().isEmpty();
      best = undecided.reason() == Reason.UNKNOWN || !saysMore ? best : verdict;
    }
    return best;
  }

  private Verdict ask(BibliographicSource source, BibliographicRecord work, PrintedWords printed) {
    try {
      return Judge.judge(work, printed, source.find(work), source.name(), source.knowsEvery());
    } catch (IOException e) {
      failures.accept(String.valueOf(e.getMessage()));
      return new Undecided(Reason.NO_ANSWER);
    }
  }
}
