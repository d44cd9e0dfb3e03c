package io.casebound.cli;

import io.casebound.validation.ReviewRun;
import io.casebound.validation.report.ReviewOutcome;
import io.casebound.validation.report.ReviewOutcome.Reviewed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Passes outcomes on in their order, but holds the last review back until the end of the run, when
 * what concerns all manuscripts can be said in it.
 */
final class HeldBack {
  private final Next next;

  /** The last review, and what could not be read after it; or nothing. */
  private final List<ReviewOutcome> held = new ArrayList<>();

  /** Takes an outcome that is complete. */
  @FunctionalInterface
  interface Next {
    void take(ReviewOutcome outcome) throws IOException;
  }

  HeldBack(Next next) {
    this.next = next;
  }

  void add(ReviewOutcome outcome) throws IOException {
    if (outcome instanceof Reviewed) {
      passOn();
      held.add(outcome);
    } else if (held.isEmpty()) {
      next.take(outcome);
    } else {
      held.add(outcome);
    }
  }

  /** Passes on what is left, the last review with what the run comes to. */
  void close(ReviewRun run) throws IOException {
    if (!held.isEmpty() && held.get(0) instanceof Reviewed last) {
      held.set(0, new Reviewed(last.source(), run.close(last.review())));
    }
    passOn();
  }

  private void passOn() throws IOException {
    for (ReviewOutcome outcome : held) {
      next.take(outcome);
    }
    held.clear();
  }
}
