package io.casebound.citations.lookup.match;

import static io.casebound.citations.lookup.match.Agreement.DIFFERENT;
import static io.casebound.citations.lookup.match.Agreement.NEAR;
import static io.casebound.citations.lookup.match.Agreement.SAME;
import static io.casebound.citations.lookup.match.Agreement.UNKNOWN;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.lookup.Candidate;
import io.casebound.citations.lookup.Difference;
import io.casebound.citations.lookup.Difference.Part;
import io.casebound.citations.lookup.Verdict;
import io.casebound.citations.lookup.Verdict.Confirmed;
import io.casebound.citations.lookup.Verdict.Differs;
import io.casebound.citations.lookup.Verdict.Reason;
import io.casebound.citations.lookup.Verdict.Undecided;
import io.casebound.model.reference.BibliographicRecord;
import io.casebound.model.reference.RecordField;
import java.util.Comparator;

/**
 * A work that a reference may mean, and how sure that is.
 *
 * @param likeness how sure it is that it is meant
 */
record Match(
    BibliographicRecord reference, Candidate candidate, Comparison comparison, Likeness likeness) {

  /** How sure it is that a known work is the one that is meant; from least to most. */
  enum Likeness {
    /** It is another work, as far as one can tell. */
    ANOTHER,
    /** It cannot be told. */
    UNCLEAR,
    /** It may be meant. */
    POSSIBLE,
    /** It is meant. */
    CERTAIN
  }

  static final Comparator<Match> LIKELIEST_FIRST =
      Comparator.comparing(Match::likeness)
          .thenComparing(match -> match.comparison().parts(SAME).size())
          .reversed();

  static Match of(BibliographicRecord reference, PrintedWords printed, Candidate candidate) {
    Comparison comparison = Comparison.of(reference, printed, candidate.work());
    boolean isNamed = !candidate.foundBy().isEmpty();
    boolean isForeign = isForeign(candidate.work());
    Likeness likeness =
        isNamed
            ? new NamedLikeness(comparison, isForeign).of()
            : new FoundLikeness(comparison, reference).of();
    return new Match(reference, candidate, comparison, likeness);
  }

  /** Whether a work's title may be printed in another language than the source has it in. */
  private static boolean isForeign(BibliographicRecord work) {
    String language = FoldedText.of(work.text(RecordField.LANGUAGE));
    return work.text(RecordField.TITLE).startsWith("[")
        || work.has(RecordField.ORIGINAL_TITLE)
        || !(language.isEmpty() || language.startsWith("en"));
  }

  /** Whether an identifier of the reference names it. */
  boolean isNamed() {
    return !candidate.foundBy().isEmpty();
  }

  boolean isCertain() {
    return likeness == Likeness.CERTAIN;
  }

  boolean isMeant() {
    return likeness.compareTo(Likeness.POSSIBLE) >= 0;
  }

  boolean isAnother() {
    return likeness == Likeness.ANOTHER;
  }

  /** What is to be said where this is the work that is meant. */
  Verdict verdict() {
    ImmutableList<Difference> differences =
        Differences.of(reference, candidate.work(), differing());
    if (!differences.isEmpty()) {
      return new Differs(candidate, differences, isCertain());
    }
    return isCertain() && isWhole() ? new Confirmed(candidate) : new Undecided(Reason.UNCLEAR);
  }

  private ImmutableList<Part> differing() {
    return comparison.parts(DIFFERENT).size() + comparison.parts(NEAR).size() == 0
        ? ImmutableList.of()
        : new DifferingParts(comparison).of();
  }

  /** Whether what makes a work known agrees, and nothing remains that the source does not know. */
  private boolean isWhole() {
    boolean isElsewhere =
        reference.has(RecordField.CONTAINER_TITLE) && comparison.container() == UNKNOWN;
    boolean hasMore =
        reference.has(RecordField.DOI) && comparison.of(Part.DOI) != SAME && !isNamed();
    return comparison.title() != NEAR
        && comparison.authors() != DIFFERENT
        && comparison.year() != DIFFERENT
        && comparison.container() != DIFFERENT
        && !isElsewhere
        && !hasMore;
  }
}
