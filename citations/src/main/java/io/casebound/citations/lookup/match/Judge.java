package io.casebound.citations.lookup.match;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casebound.citations.lookup.Candidate;
import io.casebound.citations.lookup.Verdict;
import io.casebound.citations.lookup.Verdict.AnotherWork;
import io.casebound.citations.lookup.Verdict.NotFound;
import io.casebound.citations.lookup.Verdict.Reason;
import io.casebound.citations.lookup.Verdict.Undecided;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import java.util.List;
import java.util.Optional;

/** Says what follows of the works that a source found for a reference. */
public final class Judge {
  private final BibliographicRecord reference;
  private final PrintedWords printed;

  private Judge(BibliographicRecord reference, PrintedWords printed) {
    this.reference = reference;
    this.printed = printed;
  }

  /**
   * The verdict on a reference.
   *
   * @param printed the whole entry as printed
   * @param candidates what was found for it, in any order
   * @param source the name of where
   * @param knowsEvery the identifiers of which the source knows every one
   */
  public static Verdict judge(
      BibliographicRecord reference,
      PrintedWords printed,
      List<Candidate> candidates,
      String source,
      ImmutableSet<RecordField> knowsEvery) {
    Judge judge = new Judge(reference, printed);
    Optional<RecordField> unknown = judge.unknown(candidates, knowsEvery);
    return unknown.isPresent() ? new NotFound(source, unknown.get()) : judge.judge(candidates);
  }

  /** An identifier that was never given. */
  private Optional<RecordField> unknown(
      List<Candidate> candidates, ImmutableSet<RecordField> knowsEvery) {
    return knowsEvery.stream()
        .filter(field -> Identifiers.parse(field, reference.text(field)).isPresent())
        .filter(
            field ->
                candidates.stream().noneMatch(candidate -> candidate.foundBy().contains(field)))
        .findFirst();
  }

  private Verdict judge(List<Candidate> candidates) {
    if (!reference.has(RecordField.TITLE) && candidates.isEmpty()) {
      boolean hasIdentifier = Identifiers.FIELDS.stream().anyMatch(reference::has);
      return new Undecided(hasIdentifier ? Reason.UNKNOWN : Reason.TOO_LITTLE);
    }
    ImmutableList<Match> matches =
        candidates.stream()
            .map(candidate -> Match.of(reference, printed, candidate))
            .sorted(Match.LIKELIEST_FIRST)
            .collect(ImmutableList.toImmutableList());
    Optional<Match> meant = matches.stream().filter(Match::isMeant).findFirst();
    Optional<Match> named =
        matches.stream().filter(match -> match.isNamed() && match.isAnother()).findFirst();
    if (named.isPresent()) {
      return new AnotherWork(
          named.get().candidate().foundBy().iterator().next(),
          named.get().candidate(),
          meant.filter(Match::isCertain).map(Match::candidate));
    }
    return meant.map(Match::verdict).orElseGet(() -> undecided(matches));
  }

  private static Verdict undecided(List<Match> matches) {
    return new Undecided(
        matches.isEmpty() ? Reason.UNKNOWN : Reason.UNCLEAR,
        matches.stream()
            .filter(Match::isNamed)
            .flatMap(match -> match.candidate().notices().stream())
            .distinct()
            .collect(ImmutableList.toImmutableList()));
  }
}
