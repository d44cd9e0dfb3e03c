package io.casebound.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import io.casebound.benchmarks.VerdictAgreement.Cell;
import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.Manuscript;
import io.casebound.validation.Validator;
import io.casebound.validation.assessment.Assessment;
import io.casebound.validation.assessment.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** The rated reports, and what the judge says of them. */
final class CareSample {
  private static final Validator VALIDATOR = Validator.builder().rules(ImmutableList.of()).build();

  private CareSample() {}

  /** The reports of a set of verdicts, ordered by the SHA-256 of their identifiers. */
  static ImmutableList<String> byHash(GoldVerdicts gold) {
    return gold.byReport().rowKeySet().stream()
        .sorted(
            Comparator.comparing(
                report -> Hashing.sha256().hashString(report, StandardCharsets.UTF_8).toString()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Judges reports in JATS. */
  static ImmutableList<Cell> reports(Iterable<String> reports, GoldVerdicts gold, Path folder)
      throws IOException {
    ImmutableList.Builder<Cell> cells = ImmutableList.builder();
    for (String report : reports) {
      cells.addAll(judge(report, Manuscripts.read(folder.resolve(report + ".xml")), gold));
    }
    return cells.build();
  }

  /** Judges bodies in plain text; those without a file are left out. */
  static ImmutableList<Cell> bodies(GoldVerdicts gold, Path folder) throws IOException {
    ImmutableList.Builder<Cell> cells = ImmutableList.builder();
    for (String report : gold.byReport().rowKeySet()) {
      Path file = folder.resolve(report + "_body.txt");
      if (Files.exists(file)) {
        cells.addAll(judge(report, CitedBody.read(file), gold));
      }
    }
    return cells.build();
  }

  private static ImmutableList<Cell> judge(
      String report, Manuscript manuscript, GoldVerdicts gold) {
    Map<String, Verdict> expected = gold.of(report);
    ImmutableList.Builder<Cell> cells = ImmutableList.builder();
    for (Assessment assessment : VALIDATOR.review(manuscript).assessments()) {
      String item = assessment.item().id();
      if (expected.containsKey(item)) {
        Optional<String> quoted =
            Optional.ofNullable(gold.quoted().get(report, item))
                .filter(words -> expected.get(item) == assessment.verdict());
        cells.add(
            new Cell(
                report,
                item,
                expected.get(item),
                assessment.verdict(),
                FirstPassage.of(assessment, quoted)));
      }
    }
    return cells.build();
  }
}
