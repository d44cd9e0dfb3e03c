package io.casebound.benchmarks.defects;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.citations.Citations;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleCatalogue;
import io.casebound.model.remark.Rules;
import io.casebound.validation.ReviewRuleCatalogue;
import io.casebound.validation.profile.Profiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AccuracyPageTest {
  private static final Path PAGE = Path.of("..", "docs", "accuracy.md");
  private static final Pattern FAMILY =
      Pattern.compile(
          "^\\| ([a-z ]+: [^|]+) \\| (\\d+) \\| (\\d+) \\| ([A-Z0-9, -]+) \\|$", Pattern.MULTILINE);
  private static final Pattern RULE =
      Pattern.compile(
          "^\\| ([A-Z0-9-]+) \\| (\\w+) \\| (\\d+) \\| (\\d+) \\| [^|]+ \\|$", Pattern.MULTILINE);

  @Test
  void listsTheFamiliesThatTheBenchmarkPlants() throws IOException {
    assertThat(rows(FAMILY))
        .extracting(row -> row.group(1) + " | " + row.group(4))
        .containsExactlyElementsOf(
            DefectFamilies.all().stream()
                .map(
                    each ->
                        each.room() + ": " + each.name() + " | " + String.join(", ", each.rules()))
                .toList());
  }

  @Test
  void itsSumsAgreeWithItsRows() throws IOException {
    List<MatchResult> rows = rows(FAMILY);
    int wrong = sum(rows(RULE), 4);
    assertThat(Files.readString(PAGE))
        .contains(sum(rows, 3) + " of " + sum(rows, 2) + " are found")
        .contains(
            sum(rows(RULE), 3)
                + " warnings, of which "
                + wrong
                + (wrong == 1 ? " is" : " are")
                + " false");
  }

  @Test
  void everyRuleThatItNamesIsThere() throws IOException {
    Set<String> known = severities();
    assertThat(rows(RULE))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(known).contains(row.group(1) + " " + row.group(2)));
    assertThat(DefectFamilies.all())
        .flatExtracting(DefectFamily::rules)
        .allSatisfy(rule -> assertThat(known).anyMatch(each -> each.startsWith(rule + " ")));
  }

  @Test
  void namesTheCommandsThatMakeItsFigures() throws IOException {
    assertThat(Files.readString(PAGE))
        .contains("benchmarks/run " + new DefectsBenchmark().name())
        .contains(
            new DefectsBenchmark().options().keySet().stream().map(each -> "`--" + each).toList());
  }

  private static List<MatchResult> rows(Pattern row) throws IOException {
    return row.matcher(Files.readString(PAGE)).results().toList();
  }

  private static int sum(List<MatchResult> rows, int column) {
    return rows.stream().mapToInt(row -> Integer.parseInt(row.group(column))).sum();
  }

  private static Set<String> severities() {
    Set<String> known = new HashSet<>();
    Citations.rules().forEach(rule -> known.add(idAndSeverity(rule)));
    for (RuleCatalogue<?> catalogue : ServiceLoader.load(ReviewRuleCatalogue.class)) {
      catalogue.rules().forEach(rule -> known.add(idAndSeverity(rule)));
    }
    Profiles.care()
        .items()
        .forEach(item -> known.add("CARE-" + item.id().toUpperCase(Locale.ROOT) + " item"));
    return known;
  }

  private static String idAndSeverity(Rule<?> rule) {
    return Rules.info(rule).id()
        + " "
        + Rules.info(rule).severity().name().toLowerCase(Locale.ROOT);
  }
}
