package io.casebound.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casebound.manuscripts.Manuscripts;
import io.casebound.model.Manuscript;
import io.casebound.model.ManuscriptFormat;
import io.casebound.model.Source;
import io.casebound.model.remark.Remark;
import io.casebound.model.remark.Rule;
import io.casebound.model.remark.RuleExample;
import io.casebound.model.remark.RuleInfo;
import io.casebound.model.remark.RulePageCheck;
import io.casebound.model.remark.Rules;
import io.casebound.validation.ReviewContext;
import io.casebound.validation.ReviewRuleCatalogue;
import io.casebound.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulePagesTest {
  static List<Rule<? super ReviewContext>> rules() {
    List<Rule<? super ReviewContext>> rules = new ArrayList<>();
    ServiceLoader.load(ReviewRuleCatalogue.class)
        .forEach(catalogue -> rules.addAll(catalogue.rules()));
    return rules;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void pageAgreesWithRule(Rule<? super ReviewContext> rule) {
    assertThat(RulePageCheck.problems(rule, example -> remarks(rule, example))).isEmpty();
  }

  static List<Rule<?>> rulesAboutSilencings() {
    return Validator.rules().stream().filter(rule -> !rules().contains(rule)).toList();
  }

  @ParameterizedTest
  @MethodSource("rulesAboutSilencings")
  void pageAgreesWithRuleAboutSilencings(Rule<?> rule) {
    String id = Rules.info(rule).id();

    assertThat(
            RulePageCheck.problems(
                rule,
                example ->
                    Validator.builder().build().review(manuscript(example)).remarks().stream()
                        .filter(remark -> remark.rule().equals(id))
                        .collect(ImmutableList.toImmutableList())))
        .isEmpty();
  }

  @Test
  void everyAnnotatedRuleIsInACatalogue() throws Exception {
    assertThat(Validator.rules())
        .extracting(rule -> rule.getClass().getName())
        .containsExactlyInAnyOrderElementsOf(annotatedClasses());
  }

  @Test
  void identifiersAreUnique() {
    assertThat(Validator.rules()).extracting(rule -> Rules.info(rule).id()).doesNotHaveDuplicates();
  }

  private static ImmutableList<Remark> remarks(
      Rule<? super ReviewContext> rule, RuleExample example) {
    return Rules.check(ImmutableList.of(rule), ReviewContext.of(manuscript(example)));
  }

  private static Manuscript manuscript(RuleExample example) {
    Source source = Source.of("example", example.text());
    ManuscriptFormat format =
        example.language().equals("xml") ? ManuscriptFormat.JATS : ManuscriptFormat.MARKDOWN;
    try {
      return Manuscripts.read(source, format);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> annotatedClasses() throws IOException, URISyntaxException {
    Path classes =
        Path.of(ReviewContext.class.getProtectionDomain().getCodeSource().getLocation().toURI());
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
      return Class.forName(className, false, ReviewContext.class.getClassLoader())
          .isAnnotationPresent(RuleInfo.class);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
