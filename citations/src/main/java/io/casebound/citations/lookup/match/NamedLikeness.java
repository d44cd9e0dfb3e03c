package io.casebound.citations.lookup.match;

import static io.casebound.citations.lookup.match.Agreement.DIFFERENT;
import static io.casebound.citations.lookup.match.Agreement.SAME;

import io.casebound.citations.lookup.Difference.Part;
import io.casebound.citations.lookup.match.Match.Likeness;
import java.util.stream.Stream;

/**
 * Whether the work that an identifier of the reference names is the one that its other fields name.
 *
 * @param isForeign whether the title may be printed in another language
 */
record NamedLikeness(Comparison comparison, boolean isForeign) {

  Likeness of() {
    return switch (comparison.title()) {
      case SAME, NEAR -> Likeness.CERTAIN;
      case DIFFERENT -> isForeign ? byTheRest() : byAuthors();
      case UNKNOWN -> byTheRest();
    };
  }

  /** The title is another: then so is the work, unless the authors, year and journal are its. */
  private Likeness byAuthors() {
    boolean areSame =
        comparison.authors() == SAME
            && comparison.year() == SAME
            && comparison.container() != DIFFERENT;
    if (areSame) {
      return Likeness.CERTAIN;
    }
    if (comparison.authors() == DIFFERENT) {
      return Likeness.ANOTHER;
    }
    return agreeing() == 0 && disagreeing() > 0 ? Likeness.ANOTHER : Likeness.UNCLEAR;
  }

  private Likeness byTheRest() {
    if (comparison.authors().isAlike() && agreeing() > 0) {
      return Likeness.CERTAIN;
    }
    boolean isAnother = comparison.authors() == DIFFERENT && agreeing() == 0 && disagreeing() > 0;
    return isAnother ? Likeness.ANOTHER : Likeness.UNCLEAR;
  }

  private long agreeing() {
    return places().filter(agreement -> agreement == SAME).count();
  }

  private long disagreeing() {
    return places().filter(agreement -> agreement == DIFFERENT).count();
  }

  private Stream<Agreement> places() {
    return Stream.of(
        comparison.container(),
        comparison.year(),
        comparison.of(Part.VOLUME),
        comparison.of(Part.PAGES));
  }
}
