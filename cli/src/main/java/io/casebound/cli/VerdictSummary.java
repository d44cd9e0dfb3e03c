package io.casebound.cli;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.lookup.Verdict;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many references came to which verdict, in one line: silence alone says too little. */
final class VerdictSummary {
  private VerdictSummary() {}

  /** {@code 9 references looked up: 6 confirmed, 1 differing, 2 undecided}. */
  static String of(ImmutableList<Verdict> verdicts) {
    String counts =
        Stream.of(
                count(verdicts, Verdict.Confirmed.class, "confirmed"),
                count(verdicts, Verdict.Differs.class, "differing"),
                count(verdicts, Verdict.AnotherWork.class, "with the identifier of another work"),
                count(verdicts, Verdict.NotFound.class, "with an identifier that does not exist"),
                count(verdicts, Verdict.Undecided.class, "undecided"))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    String all = verdicts.size() == 1 ? "1 reference" : verdicts.size() + " references";
    return all + " looked up" + (counts.isEmpty() ? "" : ": " + counts);
  }

  private static Optional<String> count(
      ImmutableList<Verdict> verdicts, Class<? extends Verdict> kind, String words) {
    long count = verdicts.stream().filter(kind::isInstance).count();
    return count == 0 ? Optional.empty() : Optional.of(count + " " + words);
  }
}
