package io.casebound.citations.lookup.match;

import static io.casebound.citations.lookup.match.Agreement.DIFFERENT;
import static io.casebound.citations.lookup.match.Agreement.NEAR;
import static io.casebound.citations.lookup.match.Agreement.SAME;
import static io.casebound.citations.lookup.match.Agreement.UNKNOWN;

import io.casebound.citations.lookup.Difference.Part;
import io.casebound.citations.lookup.match.Match.Likeness;
import io.casebound.model.reference.BibliographicRecord;
import java.util.List;

/**
 * Whether a work that was found by title or authors is the one that is meant. Two works may share a
 * title, and an author may write two in a year about one thing: so it takes more than that.
 */
record FoundLikeness(Comparison comparison, BibliographicRecord reference) {
  /** Words that tell of a title that hardly two works have. */
  private static final int TELLING = 5;

  /** Words that tell of a title that may be short for another. */
  private static final int BRIEF = 5;

  private static final int LEAST_RARE_LETTERS = 5;

  Likeness of() {
    return switch (comparison.title()) {
      case SAME -> sameTitle();
      case NEAR -> nearTitle();
      case DIFFERENT -> otherTitle();
      case UNKNOWN -> noTitle();
    };
  }

  private Likeness sameTitle() {
    if (comparison.authors().isAlike() || comparison.firstAuthor() == SAME) {
      return isElsewhere() || isOtherwiseNamed() ? Likeness.POSSIBLE : Likeness.CERTAIN;
    }
    boolean isTelling = comparison.knownTitle().tellingWords().size() >= TELLING;
    boolean isThere = comparison.year() == SAME || comparison.container() == SAME;
    if (comparison.authors() == UNKNOWN) {
      return comparison.year() == SAME && comparison.container() == SAME
          ? Likeness.CERTAIN
          : Likeness.UNCLEAR;
    }
    boolean isBoth = comparison.year() == SAME && comparison.container() == SAME;
    if (isBoth && comparison.knownTitle().words().size() >= 4) {
      return Likeness.CERTAIN;
    }
    return isThere || isTelling ? Likeness.POSSIBLE : Likeness.ANOTHER;
  }

  /** Neither year nor journal: another version of a work, or another report of it. */
  private boolean isElsewhere() {
    return comparison.year() == DIFFERENT && comparison.container() == DIFFERENT;
  }

  private boolean isOtherwiseNamed() {
    return comparison.container() != SAME
        && List.of(Part.DOI, Part.PMID, Part.PMCID).stream()
            .anyMatch(part -> comparison.of(part) == DIFFERENT);
  }

  private Likeness nearTitle() {
    boolean isThere = comparison.firstAuthor() == SAME && comparison.year() == SAME;
    if (!isThere || isNamedApart() || isPlacedApart()) {
      return Likeness.UNCLEAR;
    }
    if (isAtOnePlace()) {
      return Likeness.CERTAIN;
    }
    return comparison.printedTitle().differsAsSeries(comparison.knownTitle())
        ? Likeness.UNCLEAR
        : Likeness.POSSIBLE;
  }

  /** Same journal, and a volume or page that says that it can only be this work. */
  private boolean isAtOnePlace() {
    return comparison.container() == SAME && comparison.of(Part.PAGES) == SAME;
  }

  /** Same journal, but other pages: two works of one author. */
  private boolean isPlacedApart() {
    return comparison.container() == SAME && comparison.of(Part.PAGES) == DIFFERENT;
  }

  private boolean isNamedApart() {
    return comparison.of(Part.DOI) == DIFFERENT || comparison.of(Part.PMID) == DIFFERENT;
  }

  private Likeness otherTitle() {
    boolean isThere = comparison.firstAuthor() == SAME && comparison.year() == SAME;
    if (!isThere || isNamedApart() || isPlacedApart()) {
      return Likeness.ANOTHER;
    }
    if (isAtOnePlace()) {
      return Likeness.CERTAIN;
    }
    boolean isBrief = comparison.printedTitle().tellingWords().size() <= BRIEF;
    boolean sharesRare =
        comparison.printedTitle().shared(comparison.knownTitle()).stream()
            .anyMatch(word -> word.length() >= LEAST_RARE_LETTERS && !TitleWords.isCommon(word));
    return isBrief && sharesRare ? Likeness.POSSIBLE : Likeness.UNCLEAR;
  }

  private Likeness noTitle() {
    boolean isThere = comparison.firstAuthor() == SAME && isAtOnePlace();
    return isThere ? Likeness.CERTAIN : Likeness.UNCLEAR;
  }
}
