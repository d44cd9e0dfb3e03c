package io.casebound.benchmarks.defects;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import io.casebound.validation.Validator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells whether a review finds a defect: whether one of the family's rules says something that it
 * does not say of the report as it was published.
 */
final class Finder {
  /** The places that a message names; they move with what is planted. */
  private static final Pattern PLACE = Pattern.compile("line \\d+(?:, column \\d+)?");

  private final Validator validator = Validator.builder().build();
  private final Map<Report, Multiset<Said>> published = new HashMap<>();

  /** What a rule said, wherever. */
  private record Said(String rule, String message) {}

  boolean finds(Planting planting) throws IOException {
    Report report = planting.report();
    Multiset<Said> before = published.computeIfAbsent(report, each -> remarks(each.manuscript()));
    Manuscript planted =
        Manuscripts.read(
            Source.of(report.id(), planting.defect().plantedIn(report.source())),
            ManuscriptFormat.JATS);
    return Multisets.difference(remarks(planted), before).stream()
        .anyMatch(said -> planting.family().rules().contains(said.rule()));
  }

  private Multiset<Said> remarks(Manuscript manuscript) {
    Multiset<Said> remarks = HashMultiset.create();
    validator
        .review(manuscript)
        .remarks()
        .forEach(
            remark ->
                remarks.add(
                    new Said(remark.rule(), PLACE.matcher(remark.message()).replaceAll("there"))));
    return remarks;
  }
}
