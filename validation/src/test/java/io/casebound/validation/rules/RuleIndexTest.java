package io.casebound.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.casebound.citations.Citations;
import io.casebound.citations.format.ReferenceFormat;
import io.casebound.citations.lookup.verification.VerifiedReferences;
import io.casebound.citations.style.StyledReferences;
import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleInfo;
import io.casebound.model.remark.Rules;
import io.casebound.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleIndexTest {
  private static final Path INDEX = Path.of("..", "docs", "rules", "README.md");
  private static final Pattern ROW =
      Pattern.compile(
          "^\\| \\[([A-Z0-9-]+)\\]\\(([^)]+)\\) \\| (\\w+) \\| [^|]+ \\|$", Pattern.MULTILINE);

  private static final Pattern PAGE = Pattern.compile("[A-Z0-9-]+\\.md");

  @Test
  void listsEveryRuleWithItsSeverity() throws IOException {
    assertThat(rows().stream().map(row -> row.group(1) + " " + row.group(3)))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(
                    Manuscripts.rules(),
                    Citations.rules(),
                    ReferenceFormat.readingRules(),
                    VerifiedReferences.rules(),
                    StyledReferences.rules(),
                    Validator.rules())
                .flatMap(List::stream)
                .map(RuleIndexTest::idAndSeverity)
                .toList());
  }

  @Test
  void listsEachIdentifierOnce() throws IOException {
    assertThat(rows()).extracting(row -> row.group(1)).doesNotHaveDuplicates();
  }

  @Test
  void leadsToThePages() throws IOException {
    assertThat(rows())
        .allSatisfy(
            row -> {
              Path page = INDEX.resolveSibling(row.group(2));
              assertThat(page.getFileName()).hasToString(row.group(1) + ".md");
              assertThat(page).exists();
            });
  }

  @Test
  void leadsToEveryPage() throws IOException {
    assertThat(rows().stream().map(row -> INDEX.resolveSibling(row.group(2)).normalize()))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of("manuscripts", "citations", "validation")
                .flatMap(module -> pages(Path.of("..", module, "src", "main", "resources")))
                .toList());
  }

  private static Stream<Path> pages(Path resources) {
    try (Stream<Path> files = Files.walk(resources)) {
      return files
          .filter(file -> PAGE.matcher(file.getFileName().toString()).matches())
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<MatchResult> rows() throws IOException {
    return ROW.matcher(Files.readString(INDEX)).results().toList();
  }

  private static String idAndSeverity(Rule<?> rule) {
    RuleInfo info = Rules.info(rule);
    return info.id() + " " + info.severity().name().toLowerCase(Locale.ROOT);
  }
}
