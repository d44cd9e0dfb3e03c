package io.casebound.citations.lookup.match;

import static io.casebound.citations.lookup.match.Agreement.DIFFERENT;
import static io.casebound.citations.lookup.match.Agreement.NEAR;
import static io.casebound.citations.lookup.match.Agreement.SAME;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.lookup.Difference.Part;
import java.util.stream.Stream;

/** Which of the parts that are not the same are worth telling, where the work is the same. */
record DifferingParts(Comparison comparison) {

  ImmutableList<Part> of() {
    return Stream.of(Part.values()).filter(this::isTold).collect(ImmutableList.toImmutableList());
  }

  private boolean isTold(Part part) {
    Agreement agreement = comparison.of(part);
    return switch (part) {
      case TITLE, AUTHORS -> agreement == NEAR || agreement == DIFFERENT;
      case YEAR -> agreement == DIFFERENT || (agreement == NEAR && isInVolume());
      case CONTAINER_TITLE -> agreement == DIFFERENT && !isAtPlace();
      case PAGES -> agreement == DIFFERENT || agreement == NEAR;
      default -> agreement == DIFFERENT;
    };
  }

  /** A year that is one off is that of online publication, unless the volume is given. */
  private boolean isInVolume() {
    return comparison.of(Part.VOLUME) == SAME && comparison.of(Part.PAGES) == SAME;
  }

  /** Where volume and pages agree, a journal's other name is none that we know. */
  private boolean isAtPlace() {
    return comparison.of(Part.VOLUME) == SAME
        && comparison.of(Part.PAGES) == SAME
        && !comparison.areSurelyOtherJournals();
  }
}
