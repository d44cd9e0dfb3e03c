package io.casebound.citations.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.citations.Citations;
import io.casebound.citations.ReferenceList;
import io.casebound.citations.format.ReferenceFormat;
import io.casebound.citations.lookup.verification.VerifiedReferences;
import io.casebound.citations.style.StyledReferences;
import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleExample;
import io.casebound.model.remark.RuleInfo;
import io.casebound.model.remark.RulePageCheck;
import io.casebound.model.remark.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulePagesTest {
  static List<Rule<? super ReferenceList>> rules() {
    return Citations.rules();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void pageAgreesWithRule(Rule<? super ReferenceList> rule) {
    assertThat(RulePageCheck.problems(rule, example -> remarks(rule, example))).isEmpty();
  }

  static List<Rule<?>> readingRules() {
    return ReferenceFormat.readingRules();
  }

  @ParameterizedTest
  @MethodSource("readingRules")
  void pageAgreesWithWhatReadersOfReferenceFilesSay(Rule<?> rule) {
    assertThat(RulePageCheck.problems(rule, example -> readingRemarks(rule, example))).isEmpty();
  }

  @Test
  void everyAnnotatedRuleIsInACatalogue() throws Exception {
    assertThat(
            Stream.of(rules(), readingRules(), VerifiedReferences.rules(), StyledReferences.rules())
                .flatMap(List::stream))
        .extracting(rule -> rule.getClass().getName())
        .containsExactlyInAnyOrderElementsOf(annotatedClasses());
  }

  @Test
  void identifiersAreUnique() {
    assertThat(rules()).extracting(rule -> Rules.info(rule).id()).doesNotHaveDuplicates();
  }

  private static ImmutableList<Remark> remarks(
      Rule<? super ReferenceList> rule, RuleExample example) {
    Source source = Source.of("example", example.text());
    ManuscriptFormat format =
        example.language().equals("xml") ? ManuscriptFormat.JATS : ManuscriptFormat.MARKDOWN;
    try {
      return Rules.check(
          ImmutableList.of(rule), Citations.references(Manuscripts.read(source, format)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ImmutableList<Remark> readingRemarks(Rule<?> rule, RuleExample example) {
    Source source = Source.of("example", example.text());
    return ReferenceFormat.of(source).orElseThrow().read(source).remarks().stream()
        .filter(remark -> remark.rule().equals(Rules.info(rule).id()))
        .collect(ImmutableList.toImmutableList());
  }

  private static List<String> annotatedClasses() throws IOException, URISyntaxException {
    Path classes =
        Path.of(Citations.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(classes::relativize)
          .map(Path::toString)
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
          .filter(RulePagesTest::isAnnotated)
          .toList();
    }
  }

  private static boolean isAnnotated(String className) {
    try {
      return Class.forName(className, false, Citations.class.getClassLoader())
          .isAnnotationPresent(RuleInfo.class);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
