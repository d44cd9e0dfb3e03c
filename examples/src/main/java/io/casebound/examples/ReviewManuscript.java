package io.casebound.examples;

import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.remark.Severity;
import io.casebound.validation.Review;
import io.casebound.validation.Validator;
import io.casebound.validation.profile.Profiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Prints what an editor would say of a manuscript, a remark a line as compilers do, and fails where
 * one of them weighs as much as a warning: fit for a build.
 */
public final class ReviewManuscript {
  private ReviewManuscript() {}

  public static void main(String[] arguments) throws IOException {
    if (!passes(Path.of(arguments[0]), System.out)) {
      System.exit(1);
    }
  }

  static boolean passes(Path file, PrintStream out) throws IOException {
    Validator validator = Validator.builder().profile(Profiles.care()).build();
    Review review = validator.review(Manuscripts.read(file));
    review
        .remarks()
        .forEach(
            remark -> out.println(remark.span() + ": " + remark.rule() + ": " + remark.message()));
    return review.remarks().stream()
        .noneMatch(remark -> remark.severity().isAtLeast(Severity.WARNING));
  }
}
